import { wrapLines } from "../../layout/wrap-lines";
import type { TextMetrics } from "../../model/text-metrics";
import type { Run } from "../../view/briefing/blocks";

interface LineRoom {
  /** Pixels. */
  readonly width: number;
  readonly fontSize: number;
  readonly metrics: TextMetrics;
  /** Most lines; what is left over ends in an ellipsis. */
  readonly most?: number;
}

/** Runs of text in lines that fit a width, each run with its looks. */
export function layLines(runs: readonly Run[], room: LineRoom): Run[][] {
  const text = runs.map((run) => run.text).join("");
  let from = 0;
  return wrapLines(text, room).map((line) => {
    const cut = line.endsWith("…") && !text.startsWith(line, from);
    const said = cut ? line.slice(0, -1) : line;
    const start = text.indexOf(said, from);
    from = start + said.length;
    const pieces = piecesOf(runs, start, from);
    return cut ? [...pieces, { text: "…" }] : pieces;
  });
}

function piecesOf(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}
