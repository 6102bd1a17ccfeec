import { createHash } from "node:crypto";
import type { ViewData } from "@/lib/export/view-data/view-data";
import { writeViewCsv } from "@/lib/export/view-data/write-view-csv";
import { writeViewJson } from "@/lib/export/view-data/write-view-json";
import { messagesFor } from "@/lib/messages/messages-for";
import { picturesFor } from "@/lib/messages/pictures-for";
import { fixedPalette } from "@/lib/theme/palette";
import type { PictureFormat } from "@/lib/view/picture-params";
import { composePicture } from "./compose-picture";
import { drawView } from "./draw-view";
import { inChinese } from "./in-chinese";
import { keepFile } from "./kept-files";
import { pngFile } from "./png-file";
import { readRequest, sayIgnored, type ReadRequest } from "./read-request";
import { svgFile } from "./svg-file";
import { viewZip } from "./view-zip";

/** The media type of each kind of file that a view can be had as. */
const TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};
const FORMATS = Object.keys(TYPES) as PictureFormat[];

// An SVG that is opened by itself needs its own style and fonts, and nothing else.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/** Answers `/charts/<view>.<format>?…`: a view as an image or as its data. */
export async function pictureResponse(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const file = pathname.slice(pathname.lastIndexOf("/") + 1);
  const [, name = file, ending = ""] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  const read = readRequest(name, search.slice(1));
  if ("status" in read) return refuse(read.status, read.reason);
  const format = FORMATS.find((one) => one === ending);
  if (!format) {
    const { problem } = picturesFor(read.locale);
    return refuse(404, problem.format(ending.slice(0, 60), FORMATS));
  }
  const { body, etag } = await keepFile(
    `${read.version} ${file}${search}`,
    async () => {
      const made = await viewFile(read, format);
      const hash = createHash("sha256").update(made).digest("base64url");
      return { body: made, etag: `"${hash.slice(0, 22)}"` };
    },
  );
  const { pin, download } = read.params;
  const headers = {
    "content-type": TYPES[format],
    "content-disposition": `${download ? "attachment" : "inline"}; filename="sister-ties-${name}.${format}"`,
    "content-language": read.locale === "zh" ? "zh-CN" : "en",
    "content-security-policy": POLICY,
    "cache-control":
      pin === null
        ? "public, max-age=300"
        : "public, max-age=31536000, immutable",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    etag,
  };
  return request.headers.get("if-none-match")?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** A view as the bytes of a file. */
async function viewFile(
  read: ReadRequest,
  format: PictureFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "svg") return encode(drawPicture(read, true).svg);
  if (format === "png") {
    const { svg, size } = drawPicture(read, false);
    return pngFile(svg, size, read.params.scale);
  }
  const messages = messagesFor(read.locale);
  const data = dataOf(read);
  if (format === "zip") return viewZip(read, data, await allFiles(read));
  return encode(
    format === "csv"
      ? writeViewCsv(data, messages, picturesFor(read.locale))
      : writeViewJson(data, messages),
  );
}

/** A view as all files that it can be had as, by their endings; the PNG large enough to print. */
async function allFiles(read: ReadRequest) {
  const { scale } = read.params;
  const large = {
    ...read,
    params: { ...read.params, scale: scale === 1 ? (2 as const) : scale },
  };
  const files = new Map<string, Uint8Array<ArrayBuffer> | string>();
  for (const format of ["svg", "png", "csv", "json"] as const) {
    const bytes = await viewFile(large, format);
    // A zip compresses text, and stores bytes as they are.
    files.set(format, format === "png" ? bytes : decode(bytes));
  }
  return files;
}

/** Draws the picture that an address asks for, as SVG with or without the faces of the page inside. */
function drawPicture(read: ReadRequest, fonts: boolean) {
  const { name, view, params, locale, dataset, version } = read;
  // A file knows no page whose theme it could follow.
  const theme = params.theme === "dark" ? "dark" : "light";
  const words = picturesFor(locale);
  // In a picture of given height a timeline is drawn the wider, so that it fills its room.
  const wider = name === "timeline" && params.height !== null ? 1.4 : 1;
  const width = params.width && params.width * wider;
  const drawn = drawView({ name, view, locale, theme, width, dataset });
  const picture = composePicture({
    ...{ drawn, params, words, chinese: inChinese(read) },
    messages: messagesFor(locale),
    palette: fixedPalette(theme),
    ignored: sayIgnored(read.issues, locale),
    version: params.pin === null ? "" : words.version(version),
  });
  return { svg: svgFile(picture, drawn, { fonts }), size: picture.size };
}

function dataOf({ issues, ...read }: ReadRequest): ViewData {
  const { name, view, locale, dataset, version } = read;
  const drawn = drawView({ name, view, locale, theme: "light", dataset });
  const { about, filters, live } = drawn;
  const ignored = sayIgnored(issues, locale);
  return { name, about, filters, live, version, ignored, locale };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function refuse(status: number, reason: string): Response {
  return new Response(`${reason}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    },
  });
}
