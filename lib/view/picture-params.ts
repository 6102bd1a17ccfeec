import { THEMES, type Theme, type ViewIssue } from "../model/view-state";
import { readParams, type ParamReader } from "./read-params";

/** What a view can be had as, by the ending of its address. */
export const PICTURE_FORMATS = ["svg", "png", "csv", "json", "zip"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What a picture or embed may leave out; filter, source and link to the live view always stay. */
export const PICTURE_PARTS = ["title", "notes", "table"] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** The language of what stands alone; `both` is read by mixed delegations. */
export const PICTURE_LANGUAGES = ["en", "zh", "both"] as const;
export type PictureLanguage = (typeof PICTURE_LANGUAGES)[number];

/** Bounds of the width and height of a picture, pixels. */
export const PICTURE_BOUNDS = {
  width: [300, 1600],
  height: [200, 2400],
} as const;

/** Most characters that the query of a picture or embed may have; longer ones are answered with 414. */
export const MOST_QUERY = 2000;

/** What an address says of a picture or embed beside its view. */
export interface PictureParams {
  readonly theme: Theme;
  readonly lang: PictureLanguage;
  /** Pixels; null for the view's own. */
  readonly width: number | null;
  readonly height: number | null;
  /** Pixels of a PNG to one of the drawing. */
  readonly scale: 1 | 2 | 3;
  /** Content hash of a version of the record; null for the present one. */
  readonly pin: string | null;
  /** What is left out. */
  readonly hide: readonly PicturePart[];
  /** Whether a browser is to save it instead of showing it. */
  readonly download: boolean;
}

/** What an address has that says nothing of its picture. */
export const DEFAULT_PICTURE: PictureParams = {
  theme: "auto",
  lang: "en",
  width: null,
  height: null,
  scale: 1,
  pin: null,
  hide: [],
  download: false,
};

const GRAMMAR = [
  ...["theme", "lang", "width", "height", "scale", "pin", "hide", "download"],
];

interface ParsedPicture {
  readonly params: PictureParams;
  /** What was not understood of these parameters. */
  readonly issues: readonly ViewIssue[];
  /** All other parameters: those of the view. */
  readonly rest: URLSearchParams;
}

/** Reads what an address says of its picture. Whatever is not understood or out of bounds falls back to its default or bound and is named in `issues`. Never throws. */
export function parsePictureParams(params: URLSearchParams): ParsedPicture {
  const read = readParams(params);
  const picture: PictureParams = {
    theme: read.choice("theme", THEMES, DEFAULT_PICTURE.theme),
    lang: read.choice("lang", PICTURE_LANGUAGES, DEFAULT_PICTURE.lang),
    width: readSize(read, "width"),
    height: readSize(read, "height"),
    scale: SCALES[read.choice("scale", ["1", "2", "3"], "1")],
    pin: readPin(read),
    hide: read.members("hide", PICTURE_PARTS),
    download: read.choice("download", ["off", "on"], "off") === "on",
  };
  const rest = new URLSearchParams(params);
  for (const name of GRAMMAR) rest.delete(name);
  return { params: picture, issues: read.issues, rest };
}

const SCALES = { "1": 1, "2": 2, "3": 3 } as const;

function readSize(read: ParamReader, param: "width" | "height"): number | null {
  const value = read.single(param);
  if (value === null) return null;
  if (!/^\d{1,6}$/.test(value)) {
    read.report(param, value, "malformed");
    return null;
  }
  const [least, most] = PICTURE_BOUNDS[param];
  const size = Number(value);
  if (size < least || size > most) read.report(param, value, "out-of-range");
  return Math.min(most, Math.max(least, size));
}

// Not of the right form or not of a version that is kept: either way it names none.
function readPin(read: ParamReader): string | null {
  return read.single("pin")?.slice(0, 80) ?? null;
}

/** What differs from `DEFAULT_PICTURE`, as a query in its canonical order, without a question mark. */
export function formatPictureParams(params: Partial<PictureParams>): string {
  const picture = { ...DEFAULT_PICTURE, ...params };
  const all: [string, string | number][] = [
    ["theme", picture.theme === "auto" ? "" : picture.theme],
    ["lang", picture.lang === "en" ? "" : picture.lang],
    ["width", picture.width ?? ""],
    ["height", picture.height ?? ""],
    ["scale", picture.scale === 1 ? "" : picture.scale],
    ["pin", picture.pin ?? ""],
    ["hide", picture.hide.join(",")],
    ["download", picture.download ? "on" : ""],
  ];
  return all
    .filter(([, value]) => value !== "")
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`,
    )
    .join("&");
}
