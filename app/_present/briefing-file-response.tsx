import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { briefingSlides } from "@/components/briefing/briefing-slides";
import { loadBriefing } from "@/lib/data/load-briefings";
import { recordVersion } from "@/lib/data/record-version";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { keepFile } from "../_pictures/kept-files";
import { scenePng } from "./scene-png";
import { presentPayload } from "./stage-payload";

/** What of an address makes a difference to a file. */
interface FileRequest {
  readonly briefing: Briefing;
  readonly locale: Locale;
  /** Whether two languages stand together. */
  readonly together: boolean;
  /** The scene of a picture, from 1; null for slides. */
  readonly scene: number | null;
  /** The step of a picture; 0 for the scene's first. */
  readonly step: number;
  readonly eachStep: boolean;
  readonly theme: "light" | "dark";
  /** Pixels of a picture to one of the stage. */
  readonly scale: number;
}

const TYPES = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  png: "image/png",
} as const;
const FILE =
  /^(?<name>[a-z0-9-]+)(?:\.(?<scene>\d{1,3}))?\.(?<format>pptx|png)$/;

/** Answers `/data/briefings/<name>.pptx` and `/data/briefings/<name>.<scene>.png`, with `lang`, `steps=each` or `step`, `theme`, `scale`. */
export async function briefingFileResponse(
  request: Request,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const read = readFile(
    pathname.slice(pathname.lastIndexOf("/") + 1),
    searchParams,
  );
  if (!read) return refuse(searchParams.get("lang") === "zh" ? "zh" : "en");
  const { briefing, scene, locale } = read;
  const { body, etag } = await keepFile(keyOf(read), async () => {
    const made = await makeFile(read);
    const hash = createHash("sha256").update(made).digest("base64url");
    return { body: made, etag: `"${hash.slice(0, 22)}"` };
  });
  const file =
    scene === null ? `${briefing.name}.pptx` : `${briefing.name}-${scene}.png`;
  const headers = {
    "content-type": TYPES[scene === null ? "pptx" : "png"],
    "content-disposition": `${scene === null ? "attachment" : "inline"}; filename="${file}"`,
    "content-language": locale === "zh" ? "zh-CN" : "en",
    "cache-control": "public, max-age=300",
    etag,
  };
  return request.headers.get("if-none-match")?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

function readFile(file: string, query: URLSearchParams): FileRequest | null {
  const { name = "", scene, format } = FILE.exec(file)?.groups ?? {};
  const briefing = loadBriefing(name);
  if (!briefing || (format === "png") !== (scene !== undefined)) return null;
  const number = scene === undefined ? null : Number(scene);
  const step = Math.trunc(Number(query.get("step") ?? 0));
  const shown = number === null ? null : briefing.scenes[number - 1];
  if (number !== null && !(shown && step >= 0 && step <= shown.steps.length))
    return null;
  const lang = query.get("lang") ?? briefing.language;
  return {
    ...{ briefing, scene: number, step },
    locale: lang === "zh" ? "zh" : "en",
    together: lang === "both" || briefing.language === "both",
    eachStep: query.get("steps") === "each",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    scale: Math.min(3, Math.max(0.25, Number(query.get("scale")) || 1)),
  };
}

// What makes no difference to a file is not in the key, so that nobody fills the memory with one file.
function keyOf(read: FileRequest): string {
  const { briefing, ...rest } = read;
  const parts =
    read.scene === null
      ? { ...rest, theme: "", scale: 0, step: 0 }
      : { ...rest, eachStep: false };
  return `${recordVersion()} ${briefing.name} ${JSON.stringify(parts)}`;
}

function makeFile(read: FileRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { briefing, locale, together, scene, eachStep } = read;
  const payload = presentPayload(briefing, locale, together);
  return scene === null
    ? briefingSlides(payload, locale, {
        eachStep,
        render: renderToStaticMarkup,
      })
    : scenePng(payload, locale, { ...read, scene });
}

function refuse(locale: Locale): Response {
  return new Response(slidesFor(locale).missing, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
