import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { sayDocuments } from "@/lib/describe/say-documents";
import {
  oembedRich,
  oembedWidth,
  type OembedRich,
  type Room,
  type Size,
} from "@/lib/export/oembed/oembed-rich";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { messagesFor } from "@/lib/messages/messages-for";
import { embedHeight } from "@/lib/layout/embed-height";
import { publishFor } from "@/lib/messages/publish-for";
import { oembedTarget } from "@/lib/view/oembed-target";
import { embedHref, imageHref } from "@/lib/view/picture-href";
import { MOST_QUERY } from "@/lib/view/picture-params";
import { drawForFrame } from "../_embed/draw-widths";
import { fileResponse, refusal } from "../_pages/file-response";
import { siteUrl } from "../_pages/site-config";
import { keepFrame } from "./kept-frames";
import { readRequest } from "./read-request";

/** Seconds that an answer holds; what is pinned holds for a year. */
const KEEP = { live: 3600, pinned: 31_536_000 } as const;

/** Escaped once more as a parameter, a query is up to three times as long; the rest is room for the site and the path. */
const MOST_ASKED = MOST_QUERY * 3 + 500;

/** Answers how the view at an address of this site is embedded, as oEmbed 1.0 asks for it. */
export function oembedResponse(request: Request): Response {
  const { searchParams, search } = new URL(request.url);
  // Addresses of data are for programs: what is wrong with one is said in English.
  const words = publishFor("en").oembed;
  if (search.length > MOST_ASKED) return refusal(414, words.long(MOST_ASKED));
  const format = searchParams.get("format") ?? "json";
  if (format !== "json") return refusal(501, words.format);
  const room = readRoom(searchParams);
  if (!room) return refusal(400, words.room);
  const asked = searchParams.get("url") ?? "";
  if (!URL.canParse(asked)) return refusal(400, words.url);
  const answer = embeddedAt(new URL(asked), room);
  if (!answer) return refusal(404, words.none);
  return fileResponse(request, {
    body: JSON.stringify(answer),
    type: "application/json; charset=utf-8",
    keep: answer.cache_age,
  });
}

function readRoom(params: URLSearchParams): Room | null {
  const [width, height] = ["maxwidth", "maxheight"].map((name) => {
    const value = params.get(name);
    if (value === null) return null;
    return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : NaN;
  });
  if (Number.isNaN(width) || Number.isNaN(height)) return null;
  return { width: width ?? null, height: height ?? null };
}

function embeddedAt(address: URL, room: Room): OembedRich | null {
  const site = siteUrl();
  const target = address.href.startsWith(`${site}/`)
    ? oembedTarget(address, new URL(site).pathname)
    : null;
  const read = target && readRequest(target.name, target.params.toString());
  if (!target || !read || "status" in read) return null;
  const { name, view, params, locale, dataset, version, issues } = read;
  // A row that is not there is not a view of everything.
  if (issues.some(({ param }) => param === target.row)) return null;
  const { theme, lang, pin, hide } = params;
  const look = { theme, lang, pin, hide };
  const width = oembedWidth(room);
  const src = embedHref(name, view, look, locale);
  const { title, height } = keepFrame(`${src} ${width} ${version}`, () => {
    const framed = drawForFrame({ name, view, locale, dataset }, width);
    return {
      title: framed.drawn.about.title,
      height: frameHeight(framed, width, messagesFor(locale)),
    };
  });
  return oembedRich(
    {
      title,
      provider: { name: messagesFor(locale).site.name, url: `${site}/` },
      src: site + src,
      picture: (size: Size) =>
        site + imageHref(name, "png", view, { ...look, ...size }, locale),
      height,
      keep: pin === null ? KEEP.live : KEEP.pinned,
    },
    room,
  );
}

/** Pixels that an embed of a view takes at a width, as its sheet lays it out. */
function frameHeight(
  { drawn, least, most }: ReturnType<typeof drawForFrame>,
  width: number,
  messages: ChartMessages,
): number {
  const { about, filters, size } = drawn;
  const links = sayDocuments(about.source.links, messages);
  return embedHeight(
    {
      ...{ title: about.title, subtitle: about.subtitle, filters },
      drawing: { ...size, least, most },
      notes: about.notes,
      foot: [about.source.text, links, about.asOf].join(" "),
    },
    width,
    loadTextMetrics(),
  );
}
