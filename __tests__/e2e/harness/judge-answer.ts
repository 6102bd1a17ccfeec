import { parse } from "csv-parse/sync";
import type { RawAnswer } from "./ask-raw";

/** The longest that any answer may take, in milliseconds, on a machine that does other things besides. */
const SLOWEST = 10_000;
/** The longest answer of any route, in bytes: the zip of the whole record stays well below. */
const LONGEST = 4_000_000;

/** What is wrong with an answer to a hostile request, in words; empty for a good one. */
export function judgeAnswer(answer: RawAnswer): string[] {
  const { status, headers, body, took } = answer;
  const type = headers["content-type"] ?? "";
  const faults = [
    ...when(
      status < 200 || (status >= 500 && !isRefused(answer)),
      `status ${status}`,
    ),
    ...when(took > SLOWEST, `took ${Math.round(took)} ms`),
    ...when(body.length > LONGEST, `${body.length} bytes`),
    ...when("fuzz" in headers, "a header of the reader's own"),
    ...when(
      !isOwn(headers.location),
      `sends the reader to ${headers.location ?? ""}`,
    ),
    ...when(
      status === 200 && headers["x-content-type-options"] !== "nosniff",
      "may be sniffed",
    ),
  ];
  if (
    /^(image\/png|application\/(zip|vnd\.openxml)|font\/|image\/x-icon)/.test(
      type,
    )
  )
    return faults;
  return [...faults, ...judgeText(body.toString("utf8"), type)];
}

function judgeText(text: string, type: string): string[] {
  const marked = /html|xml|svg/.test(type);
  return [
    ...when(/\n\s+at .*\.(js|ts):\d+/.test(text), "tells where it failed"),
    ...when(marked && /<\/?fuzz/i.test(text), "an element of the reader's own"),
    ...when(
      marked && /(?<!\\)"fuzz=/.test(text),
      "an attribute of the reader's own",
    ),
    ...when(
      marked &&
        /(?:href|src|action)="(?:javascript:fuzz|(?:\/\/|\\\\|\/\\)fuzz)/i.test(
          text,
        ),
      "a link of the reader's own",
    ),
    ...when(/xml|svg/.test(type) && hasForbidden(text), "no XML"),
    ...when(/json/.test(type) && !isJson(text), "no JSON"),
    ...when(/csv/.test(type) && hasFormula(text), "a formula"),
    ...when(
      /calendar|csv|plain/.test(type) && /^FUZZ:/m.test(text),
      "a line of the reader's own",
    ),
  ];
}

/** What oEmbed asks for where a format is not had. */
function isRefused({ status, target }: RawAnswer): boolean {
  return status === 501 && target.startsWith("/oembed?");
}

function when(wrong: boolean, words: string): string[] {
  return wrong ? [words] : [];
}

function isOwn(location: string | undefined): boolean {
  return location === undefined || !/fuzz\.example/.test(hostOf(location));
}

function hostOf(location: string): string {
  try {
    return new URL(location, "http://own.example").host;
  } catch {
    return location;
  }
}

/** Whether a text has a character that XML 1.0 has no place for. */
function hasForbidden(text: string): boolean {
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a spreadsheet would compute a cell of the reader's own. */
function hasFormula(text: string): boolean {
  const rows: string[][] = parse(text, { relax_column_count: true, bom: true });
  return rows.flat().some((cell) => /^\s*[=+@-]fuzz/.test(cell));
}
