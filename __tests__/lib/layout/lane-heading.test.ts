/** @jest-environment node */
import { join } from "node:path";
import { openSync, type Font } from "fontkit";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import {
  HEADING_COLUMN,
  layLaneHeading,
  SEMI_BOLD,
  type HeadingText,
  type LaneHeadingInput,
} from "@/lib/layout/lane-heading";
import { textWidth } from "@/lib/layout/text-width";
import { COLLAPSED } from "@/lib/layout/timeline/plan-lanes";
import { indexEvents } from "@/lib/select/index-events";
import { readRecord } from "../../fixtures/read-record";

const metrics = loadTextMetrics();
const { actors, places } = readRecord();
const events = indexEvents(readRecord(), "en");
const LOCALES = ["en", "zh"] as const;

/** Height of the lowest lane that is not collapsed, pixels. */
const LOW = 63;

const lay = (
  name: string,
  count: string,
  more: Partial<LaneHeadingInput> = {},
) =>
  layLaneHeading({
    ...{ name, count, metrics, height: LOW },
    ...{ column: HEADING_COLUMN, width: 1200, ...more },
  });

const widthOf = (text: HeadingText | null, weight = 1) =>
  Math.max(
    ...(text?.lines ?? []).map(
      (line) => textWidth(line, text?.size ?? 0, metrics) * weight,
    ),
  );
const bottomOf = (text: HeadingText | null) =>
  text ? text.y + (text.lines.length - 1) * text.leading + text.size / 4 : 0;

/** The names that events have most often, by ids that `of` reads. */
function mostConnected(
  of: (event: (typeof events)[number]) => readonly string[],
  named: typeof actors | typeof places,
  howMany: number,
): string[] {
  const counts = new Map<string, number>();
  for (const id of events.flatMap((event) => [...new Set(of(event))]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  return [...named.values()]
    .filter(({ id }) => ids.slice(0, howMany).includes(id))
    .flatMap(({ name }) => LOCALES.map((locale) => name[locale]));
}

const connected = [
  ...mostConnected(
    (event) => [...event.actors, ...event.governments],
    actors,
    12,
  ),
  ...mostConnected((event) => event.places, places, 12),
];
const everyName = [...actors.values(), ...places.values()].flatMap(({ name }) =>
  LOCALES.map((locale) => name[locale]).filter(Boolean),
);

it("SEMI_BOLD is how much wider names are in the weight they are drawn in", () => {
  const bold = openSync(
    join(
      process.cwd(),
      "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2",
    ),
  ) as Font;
  const ratios = everyName
    .filter((name) => /^[ -~]{4,}$/.test(name))
    .map(
      (name) =>
        bold.layout(name).advanceWidth /
        bold.unitsPerEm /
        textWidth(name, 1, metrics),
    );
  expect(Math.max(...ratios)).toBeLessThanOrEqual(SEMI_BOLD);
  expect(Math.max(...ratios)).toBeGreaterThan(SEMI_BOLD - 0.02);
});

describe("layLaneHeading() in a column", () => {
  it("puts the count under the name, where the drawing has always had them", () => {
    const { name, count } = lay("Visits", "12 / 83");
    expect(name).toMatchObject({ lines: ["Visits"], x: 16, y: 20, size: 14 });
    expect(count).toMatchObject({ x: 16, y: 37, size: 12.5 });
  });

  it("fits the 12 most connected actors and places at full size, in two lines at most", () => {
    expect(connected.length).toBe(48);
    for (const text of connected) {
      const { name, count } = lay(text, "134 / 454");
      expect(name.size).toBe(14);
      expect(name.lines.length).toBeLessThanOrEqual(2);
      expect(widthOf(name, SEMI_BOLD)).toBeLessThanOrEqual(156);
      expect(bottomOf(count)).toBeLessThanOrEqual(LOW);
    }
  });

  it("fits every name of the record whole, in three lines at most, and its count clear of the buttons", () => {
    for (const text of everyName) {
      const { name, count } = lay(text, "12 / 83");
      expect(name.lines.length).toBeLessThanOrEqual(3);
      expect(widthOf(name, SEMI_BOLD)).toBeLessThanOrEqual(156);
      expect(name.lines.join("").replace(/\s/g, "")).toBe(
        text.replace(/\s/g, ""),
      );
      expect(bottomOf(count)).toBeLessThanOrEqual(LOW);
      const besideTools = bottomOf(count) > LOW - 3 - 24 + 6;
      expect(widthOf(count)).toBeLessThanOrEqual(besideTools ? 110 : 156);
    }
  });

  it("draws a name smaller before it lets it run out of its lane", () => {
    const { name } = lay(
      "China International Friendship Cities Association",
      "7",
    );
    expect(name.size).toBeLessThan(14);
    expect(name.size).toBeGreaterThanOrEqual(12);
  });
});

describe("layLaneHeading() in a collapsed lane", () => {
  const collapsed = { height: COLLAPSED };

  it("puts the count beside a short name, both in the middle of the lane", () => {
    const { name, count } = lay("Visits", "83", collapsed);
    expect(name).toMatchObject({ lines: ["Visits"], y: 17 });
    expect(count?.y).toBe(17);
    expect(count?.x).toBeCloseTo(16 + widthOf(name, SEMI_BOLD) + 8);
  });

  it("keeps every name of the record within the lane", () => {
    for (const text of everyName) {
      const { name, count } = lay(text, "9 / 59", collapsed);
      expect(name.lines.length).toBeLessThanOrEqual(2);
      expect(widthOf(name, SEMI_BOLD)).toBeLessThanOrEqual(156);
      expect(Math.max(bottomOf(name), bottomOf(count))).toBeLessThanOrEqual(
        COLLAPSED,
      );
    }
  });

  it("shows the counts of the most connected", () => {
    for (const text of connected)
      expect(lay(text, "9 / 59", collapsed).count).not.toBeNull();
  });

  it("leaves the count out before it cuts a name", () => {
    const long = "Consulate General of the United States in Chengdu";
    const { name, count } = lay(long, "3 / 17", collapsed);
    expect(name.lines.join(" ")).toBe(long);
    expect(count).toBeNull();
  });
});

describe("layLaneHeading() in the plot", () => {
  const inside = { column: null, width: 288 };

  it("puts name and count in one line at the top, where the drawing has always had them", () => {
    const { name, count } = lay("Visits", "12 / 83", inside);
    expect(name).toMatchObject({ lines: ["Visits"], x: 6, y: 16, size: 14 });
    expect(count).toMatchObject({ y: 16, size: 12.5 });
  });

  it("keeps every name of the record within the heading's line and clear of the buttons", () => {
    for (const text of everyName) {
      const { name, count } = lay(text, "3", inside);
      expect(widthOf(name, SEMI_BOLD)).toBeLessThanOrEqual(288 - 72 - 6 - 8);
      expect(bottomOf(name)).toBeLessThanOrEqual(25);
      const end = (count?.x ?? 0) + widthOf(count);
      expect(end).toBeLessThanOrEqual(288 - 72);
    }
  });
});
