import { escapeHtml } from "../share/escape-html";

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What an answer is made of. */
export interface Embedded {
  readonly title: string;
  readonly provider: { readonly name: string; readonly url: string };
  /** The absolute address of the embed. */
  readonly src: string;
  /** The absolute address of its picture at a size. */
  readonly picture: (size: Size) => string;
  /** The height that suits the embed at the width of `oembedWidth`. */
  readonly height: number;
  /** Seconds that a copy holds. */
  readonly keep: number;
}

/** The most that a page has room for; null where it sets no bound. */
export interface Room {
  readonly width: number | null;
  readonly height: number | null;
}

/** An answer of type `rich`, as oEmbed 1.0 has it. */
export interface OembedRich {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const WIDTH = 800;
const PICTURE: Size = { width: 1200, height: 628 };
const LEAST_PICTURE: Size = { width: 300, height: 200 };

/** Pixels that an embed is wide in a room. */
export function oembedWidth(room: Room): number {
  return Math.min(WIDTH, room.width ?? WIDTH);
}

/** An embed as oEmbed, no wider and no higher than the page has room for, nor its picture; a room too small for a picture has none. */
export function oembedRich(embedded: Embedded, room: Room): OembedRich {
  const { title, provider, src, keep } = embedded;
  const width = oembedWidth(room);
  const height = Math.min(embedded.height, room.height ?? Infinity);
  const frame = [
    ["src", src],
    ["title", title],
    ["width", String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["style", "border:0;max-width:100%"],
  ].map(([name = "", value = ""]) => `${name}="${escapeHtml(value)}"`);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: keep,
    html: `<iframe ${frame.join(" ")}></iframe>`,
    width,
    height,
    ...thumbnail(embedded, room),
  };
}

function thumbnail(embedded: Embedded, room: Room): Partial<OembedRich> {
  const scale = Math.min(
    1,
    (room.width ?? Infinity) / PICTURE.width,
    (room.height ?? Infinity) / PICTURE.height,
  );
  const size = {
    width: Math.floor(PICTURE.width * scale),
    height: Math.floor(PICTURE.height * scale),
  };
  if (size.width < LEAST_PICTURE.width || size.height < LEAST_PICTURE.height)
    return {};
  return {
    thumbnail_url: embedded.picture(size),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}
