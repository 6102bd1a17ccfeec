import type { TimeWindow } from "../../model/time-window";
import type { Country } from "../../model/record";
import { requireEdtf } from "../../time/parse-edtf";
import { plotScale } from "./plot-scale";

/** Where a term begins within a window. */
export interface BandStart {
  readonly country: Country;
  /** Pixels from the left edge of the plot. */
  readonly x: number;
}

/** The middle of the day (or whatever else an EDTF date names) at which two terms meet, UTC milliseconds. */
export function termEdge(edtf: string): number {
  const { start, end } = requireEdtf(edtf);
  return (start + end) / 2;
}

/** Where terms (`start` in EDTF) begin within a window, in a plot of some width (pixels). */
export function bandStarts(
  terms: readonly { readonly country: Country; readonly start: string }[],
  window: TimeWindow,
  width: number,
): BandStart[] {
  const scale = plotScale(window, width);
  return terms.flatMap(({ country, start }) => {
    const at = termEdge(start);
    return at > window.start && at < window.end
      ? [{ country, x: scale(at) }]
      : [];
  });
}
