import type { Country } from "../../model/record";
import type { TextMetrics } from "../../model/text-metrics";
import type { TimeWindow } from "../../model/time-window";
import { textWidth } from "../text-width";
import { termEdge } from "./band-starts";
import { plotScale } from "./plot-scale";

/** Font size of a band's label, pixels. */
export const BAND_LABEL_SIZE = 12.5;
/** Height of a row of bands with the gap below it, and of a band in it, pixels. */
const BAND_ROW = 20;
export const BAND_HEIGHT = 18;
/** Height of a heading that stands above its row, where headings have no column of their own, pixels. */
const BAND_HEADING = 18;
/** Room between the edge of a band and its label, pixels. */
const LABEL_PAD = 5;

const ROWS: readonly Country[] = ["US", "CN"];

/** A term as it is placed: EDTF dates, `end` null while it lasts. */
export interface BandTerm {
  readonly id: string;
  readonly country: Country;
  readonly name: string;
  readonly family: string | null;
  readonly start: string;
  readonly end: string | null;
}

export interface BandRoom {
  readonly window: TimeWindow;
  /** Width of the plot, pixels. */
  readonly width: number;
  readonly metrics: TextMetrics;
  /** Whether headings stand above their rows, inside the plot. */
  readonly headings: boolean;
}

/** A term cut at the window; where an end is not the term's own, it is cut (`left`, `right`) or still open. */
export interface PlacedBand {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly left: "start" | "cut";
  readonly right: "end" | "cut" | "open";
  /** What of the name fits in the part on show, and where it begins; null where nothing does. */
  readonly label: { readonly text: string; readonly x: number } | null;
}

export interface PlacedBandRow {
  readonly country: Country;
  /** Baseline of the heading; null for a further row of the same country. */
  readonly heading: number | null;
  /** Upper edge of the bands. */
  readonly y: number;
  readonly bands: readonly PlacedBand[];
}

export interface PlacedBands {
  /** Height of all rows, pixels; the same for every window. */
  readonly height: number;
  readonly rows: readonly PlacedBandRow[];
}

/**
 * Places the terms of each country in a row of their own, in plot pixels from the top of the rows; terms that overlap
 * take further rows. A term begins and ends at the middle of the dates known for it, so that a handover day is one line.
 *
 * A label keeps to the left end of the visible part and only its length depends on the room, so a pan never makes it jump.
 */
export function placeBands(
  terms: readonly BandTerm[],
  room: BandRoom,
): PlacedBands {
  const scale = plotScale(room.window, room.width);
  const rows: PlacedBandRow[] = [];
  let y = 0;
  for (const country of ROWS) {
    const spans = terms.filter((term) => term.country === country).map(spanOf);
    stackSpans(spans).forEach((row, index) => {
      const above = index === 0 && room.headings ? BAND_HEADING : 0;
      const heading = y + (above > 0 ? BAND_HEADING - 5 : BAND_HEIGHT - 4.5);
      rows.push({
        country,
        heading: index === 0 ? heading : null,
        y: y + above,
        bands: row.flatMap((span) => placeBand(span, scale, room)),
      });
      y += above + BAND_ROW;
    });
  }
  return { height: y, rows };
}

interface Span {
  readonly term: BandTerm;
  /** UTC milliseconds. */
  readonly start: number;
  readonly end: number;
}

function spanOf(term: BandTerm): Span {
  return {
    term,
    start: termEdge(term.start),
    end: term.end === null ? Infinity : termEdge(term.end),
  };
}

// First fit in order of time; over all terms, so that no window changes the rows.
function stackSpans(spans: readonly Span[]): Span[][] {
  const rows: Span[][] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const free = rows.find((row) => (row.at(-1)?.end ?? 0) <= span.start);
    if (free) free.push(span);
    else rows.push([span]);
  }
  return rows;
}

function placeBand(
  { term, start, end }: Span,
  scale: (at: number) => number,
  { window, metrics }: BandRoom,
): PlacedBand[] {
  if (start >= window.end || end <= window.start) return [];
  const x0 = scale(Math.max(start, window.start));
  const x1 = scale(Math.min(end, window.end));
  const names = [term.name, ...(term.family === null ? [] : [term.family])];
  const text = names.find(
    (name) =>
      textWidth(name, BAND_LABEL_SIZE, metrics) <= x1 - x0 - 2 * LABEL_PAD,
  );
  return [
    {
      id: term.id,
      x0,
      x1,
      left: start < window.start ? "cut" : "start",
      right: term.end === null ? "open" : end > window.end ? "cut" : "end",
      label: text === undefined ? null : { text, x: x0 + LABEL_PAD },
    },
  ];
}
