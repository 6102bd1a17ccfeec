import type { EventColumns } from "../../model/event-columns";
import type { KeyScale } from "./index-lanes";
import type { LanePlan } from "./plan-lanes";
import type { RowSelection, SelectedLane } from "./select-rows";
import { placeByStretches } from "./place-stretches";
import { placeWhole, type WorldLane } from "./world-lane";
import { labelLane, type LabelOptions, type LaneLabels } from "./world-labels";

/** Most events of a lane that are stacked one by one over the whole record, and of all such lanes together. */
const MOST_WHOLE = { lane: 5_000, all: 15_000 } as const;

/** A lane of a selection, with the rows that pass by the middles of their dates where they are few. */
export interface LaneSource {
  readonly lane: SelectedLane;
  readonly rows: readonly number[] | null;
}

/** A lane placed and labelled. */
export interface LabelledLane {
  readonly lane: WorldLane;
  readonly labels: LaneLabels;
}

/** All lanes at one scale, by their places in the selection, each placed when first asked for. */
export interface World {
  readonly lane: (index: number) => LabelledLane;
}

/** Decides, by what passes in the whole record, which lanes are stacked event by event. */
export function prepareLanes(
  { lanes }: RowSelection,
  columns: EventColumns,
): LaneSource[] {
  let most: number = MOST_WHOLE.all;
  const small = new Set(
    [...lanes]
      .sort((a, b) => a.passing - b.passing)
      .filter(
        ({ passing }) => passing <= MOST_WHOLE.lane && (most -= passing) >= 0,
      ),
  );
  return lanes.map((lane) => ({
    lane,
    rows: small.has(lane) ? byMiddle(lane, columns) : null,
  }));
}

function byMiddle(
  { runs }: SelectedLane,
  { start, end }: EventColumns,
): number[] {
  const rows = runs.flatMap((run) => Array.from(run.rows));
  const middle = (row: number) => (start[row] as number) + (end[row] as number);
  return rows.sort((a, b) => middle(a) - middle(b));
}

export interface WorldOptions extends LabelOptions {
  readonly keys: KeyScale;
}

/** The world of a selection at a scale. */
export function placeWorld(
  sources: readonly LaneSource[],
  plans: readonly { readonly lane: number; readonly plan: LanePlan }[],
  options: WorldOptions,
): World {
  const placed = new Map<number, LabelledLane>();
  const byLane = new Map(plans.map(({ lane, plan }) => [lane, plan]));
  return {
    lane: (index) => {
      const known = placed.get(index);
      if (known) return known;
      const source = sources[index] as LaneSource;
      const plan = byLane.get(index) as LanePlan;
      const room = { ...options, rows: plan.markRows };
      const lane = source.rows
        ? placeWhole(source.lane, source.rows, room)
        : placeByStretches(source.lane, room);
      const fresh = { lane, labels: labelLane(lane, plan, options) };
      placed.set(index, fresh);
      return fresh;
    },
  };
}
