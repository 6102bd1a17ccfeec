import { loadDataset } from "@/lib/data/load-dataset";
import { loadVersion } from "@/lib/data/record-version";
import {
  oembedRich,
  type Room,
  type Size,
} from "@/lib/export/oembed/oembed-rich";
import { messagesFor } from "@/lib/messages/messages-for";
import { publishFor } from "@/lib/messages/publish-for";
import { ANNIVERSARY_YEARS } from "@/lib/select/anniversaries";
import { knownIds } from "@/lib/select/known-ids";
import { oembedTarget } from "@/lib/view/oembed-target";
import { parseView } from "@/lib/view/parse-view";
import { embedHref, imageHref } from "@/lib/view/picture-href";
import { MOST_QUERY, parsePictureParams } from "@/lib/view/picture-params";
import { fileResponse, refusal } from "./file-response";
import { siteUrl } from "./site-config";

/** Seconds that an answer holds; what is pinned holds for a year. */
const KEEP = { live: 3600, pinned: 31_536_000 } as const;

/** Escaped once more as a parameter, a query is up to three times as long; the rest is room for the site and the path. */
const MOST_ASKED = MOST_QUERY * 3 + 500;

/** Answers how the view at an address of this site is embedded, as oEmbed 1.0 asks for it. */
export function oembedResponse(request: Request): Response {
  const { searchParams, search, origin } = new URL(request.url);
  // Addresses of data are for programs: what is wrong with one is said in English.
  const words = publishFor("en").oembed;
  if (search.length > MOST_ASKED) return refusal(414, words.long(MOST_ASKED));
  const format = searchParams.get("format") ?? "json";
  if (format !== "json") return refusal(501, words.format);
  const room = readRoom(searchParams);
  if (!room) return refusal(400, words.room);
  const asked = searchParams.get("url") ?? "";
  if (!URL.canParse(asked)) return refusal(400, words.url);
  const answer = embeddedAt(new URL(asked), origin, room);
  if (!answer) return refusal(404, words.none);
  return fileResponse(request, {
    body: JSON.stringify(answer),
    type: "application/json; charset=utf-8",
    keep: KEEP.live,
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

function embeddedAt(address: URL, origin: string, room: Room) {
  // The site may be asked for under another name than its own, as on a machine that tests it.
  const site = siteUrl();
  const own = address.href.startsWith(`${site}/`) || address.origin === origin;
  const target = own ? oembedTarget(address, new URL(site).pathname) : null;
  if (!target) return null;
  const { name, locale } = target;
  const { params, rest } = parsePictureParams(target.params);
  const dataset = params.pin === null ? loadDataset() : loadVersion(params.pin);
  if (!dataset) return null;
  const { view, issues } = parseView(rest, {
    ...knownIds(dataset),
    years: ANNIVERSARY_YEARS,
  });
  // A row that is not there is not a view of everything.
  if (issues.some(({ param }) => param === target.row)) return null;
  const { theme, lang, pin, hide } = params;
  const look = { theme, lang: lang === "both" ? lang : locale, pin, hide };
  return oembedRich(
    {
      title: messagesFor(locale).site.subject,
      provider: { name: messagesFor(locale).site.name, url: `${site}/` },
      src: site + embedHref(name, view, look, locale),
      picture: (size: Size) =>
        site + imageHref(name, "png", view, { ...look, ...size }, locale),
      heightAt: (width) => Math.round(width * 0.6) + 240,
      keep: pin === null ? KEEP.live : KEEP.pinned,
    },
    room,
  );
}
