import { STRIP, strips } from "./label-map";
import { LABEL_ROW, MARK_ROW, rowMiddle, type LanePlan } from "./plan-lanes";
import { CLUSTER_ROWS } from "./world-marks";

const MARK_STRIPS = MARK_ROW / STRIP;
const LABEL_STRIPS = LABEL_ROW / STRIP;
// From the middle of a row to the baseline of a text in it, pixels.
const DROP = { marks: 3, labels: 4 } as const;

/** A height at which a title may stand, as bits of a label map. */
export interface LabelLevel {
  readonly lines: 1 | 2;
  /** Baseline of the first line, pixels. */
  readonly baseline: number;
  /** The strip that its text begins in. */
  readonly top: number;
  /** The strip below the lowest that it must find free of marks. */
  readonly foot: number;
  /** What it must find free of marks. */
  readonly marks: number;
  /** A line in a row of marks reaches a little into the row below: it keeps clear of a text there. */
  readonly ink: number;
}

/** The heights at which titles may stand in a lane. */
export interface LabelLevels {
  /** Beside a mark, by its row. */
  readonly beside: readonly LabelLevel[];
  readonly besideCluster: LabelLevel;
  /** Above a mark, from the top of the lane down to its rows of marks: in one line before two, and in two before one. */
  readonly oneFirst: readonly LabelLevel[];
  readonly twoFirst: readonly LabelLevel[];
  /** The strip that a row of marks begins in. */
  readonly topOf: (row: number) => number;
}

/** Where titles may stand in a lane: its rows of labels, and its rows of marks where those are free. */
export function labelLevels(plan: LanePlan): LabelLevels {
  const { labelRows, markRows } = plan;
  const marksTop = labelRows * LABEL_STRIPS;
  const marksFoot = marksTop + markRows * MARK_STRIPS;
  const topOf = (row: number) => marksTop + (markRows - 1 - row) * MARK_STRIPS;
  const level = (
    lines: 1 | 2,
    baseline: number,
    top: number,
    foot: number,
    spill = 0,
  ): LabelLevel => ({
    ...{ lines, baseline, top, foot },
    marks: strips(top, foot),
    ink: strips(top, Math.min(marksFoot, foot + spill)),
  });
  const inMarks = Array.from({ length: markRows }, (_, row) => {
    const top = topOf(row);
    const baseline = rowMiddle(plan, row) + DROP.marks;
    return level(1, baseline, top, top + MARK_STRIPS, 1);
  });
  const first = rowMiddle(plan, markRows - 0.5);
  const inLabels = (lines: 1 | 2) => (_: unknown, row: number) => {
    const top = marksTop - (row + 1) * LABEL_STRIPS;
    const baseline = first - row * LABEL_ROW - DROP.labels;
    return level(lines, baseline, top, top + lines * LABEL_STRIPS);
  };
  const rows = { length: labelRows };
  // From above, so that the leaders of what comes later pass below the titles that stand.
  const one = Array.from(rows, inLabels(1)).reverse();
  const two = Array.from(rows, inLabels(2)).reverse();
  const middle = topOf(CLUSTER_ROWS - 1) + MARK_STRIPS;
  return {
    beside: inMarks,
    besideCluster: level(
      1,
      rowMiddle(plan, CLUSTER_ROWS / 2 - 0.5) + DROP.labels,
      middle - 2,
      middle + 3,
    ),
    oneFirst: [...one, ...two, ...inMarks],
    twoFirst: [...two, ...one, ...inMarks],
    topOf,
  };
}
