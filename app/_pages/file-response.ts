import { createHash } from "node:crypto";

/** A file that a route answers with. */
export interface SentFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Media type, with its charset where it is text. */
  readonly type: string;
  /** The name it is saved under. */
  readonly name?: string;
  /** Whether a browser saves it rather than shows it. */
  readonly download?: boolean;
  /** BCP 47. */
  readonly language?: string;
  /** Seconds that a copy may be used unasked; `pinned` for what never changes. */
  readonly keep: number | "pinned";
  /** A Link header. */
  readonly link?: string;
}

const YEAR = 31_536_000;

/** Sites other than this one may read every file, and may ask whether theirs is still the same. */
const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link",
  "cross-origin-resource-policy": "cross-origin",
};

/** Answers with a file and a tag of its content, or with 304 to whoever has it. */
export function fileResponse(request: Request, file: SentFile): Response {
  const hash = createHash("sha256").update(file.body).digest("base64url");
  const etag = `"${hash.slice(0, 22)}"`;
  const headers = fileHeaders(file, etag);
  return request.headers.get("if-none-match")?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(file.body, { headers });
}

/** Answers with a sentence: why there is no file. Nobody keeps it for long. */
export function refusal(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      ...OPEN_TO_ALL,
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=60",
    },
  });
}

/** Answers the question of a browser whether another site may ask for a file. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "if-none-match",
      "access-control-max-age": "86400",
      allow: "GET, HEAD, OPTIONS",
    },
  });
}

function fileHeaders(file: SentFile, etag: string): Record<string, string> {
  const { type, name, language, keep, link } = file;
  const how = file.download ? "attachment" : "inline";
  return {
    ...OPEN_TO_ALL,
    "content-type": type,
    ...(language && { "content-language": language }),
    ...(name && { "content-disposition": `${how}; filename="${name}"` }),
    ...(link && { link }),
    "cache-control":
      keep === "pinned"
        ? `public, max-age=${YEAR}, immutable`
        : `public, max-age=${keep}`,
    etag,
  };
}
