import type { CslItem } from "./csl-item";
import { mapToRis, type RisRecord } from "./map-by-library";

/** Items of CSL-JSON as RIS, in UTF-8, a line per tag with the line ends that RIS asks for. */
export function writeRis(items: readonly CslItem[]): string {
  return mapToRis(items.map(forRis))
    .map((record, at) => writeRecord(record, items[at]))
    .join("");
}

/** What the library maps: a site is a publisher to RIS. */
function forRis(item: CslItem): CslItem {
  const publisher = item.publisher ?? item["container-title"];
  return item.type === "article-newspaper" || publisher === undefined
    ? item
    : { ...item, publisher };
}

/** Tags that are written here. */
const OWN = ["TY", "ID", "PY", "DA"];

// The library cuts ids to 20 characters, breaks lines at 70 and writes months in one digit: ids must stay whole, and
// few readers of RIS join lines.
function writeRecord(record: RisRecord, item: CslItem | undefined): string {
  const rest = Object.entries(record).filter(([tag]) => !OWN.includes(tag));
  const tags: [string, string | readonly string[]][] = [
    ["TY", record.TY ?? "GEN"],
    ...(item
      ? ([["ID", item.id], ...dateTags(item)] as [string, string][])
      : []),
    ...rest,
    ["ER", ""],
  ];
  return tags
    .flatMap(([tag, value]) =>
      [value].flat().map((one) => `${tag}  - ${one}\r\n`),
    )
    .join("");
}

/** The year, and the date where more than the year is known: `2024/03/25/`, a part that is not known left empty. */
function dateTags({ issued }: CslItem): [string, string][] {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return [];
  const date = [year, twoDigits(month), twoDigits(day), ""].join("/");
  return [
    ["PY", String(year)],
    ...(month === undefined ? [] : [["DA", date] as [string, string]]),
  ];
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? "" : String(part).padStart(2, "0");
}
