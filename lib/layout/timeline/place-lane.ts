import { ascending, type ScaleLinear } from "d3";
import type { IndexedEvent } from "../../model/indexed-event";
import type { TextMetrics } from "../../model/text-metrics";
import { contextPath } from "./context-path";
import {
  labelBaselines,
  MARK_ROW,
  rowMiddle,
  type LanePlan,
} from "./lane-plan";
import type { PlacedCluster, PlacedLane, PlacedMark } from "./placed";
import { placeLabels, type Box, type LabelCandidate } from "./place-labels";
import { sizeMark } from "./size-marks";
import { CLUSTER, CLUSTER_ROWS, stackMarks } from "./stack-marks";

export interface LaneContents {
  /** Events of the lane that pass every filter, the window included. */
  readonly events: readonly IndexedEvent[];
  /** Events of the lane in the window that a filter leaves out. */
  readonly leftOut: readonly IndexedEvent[];
}

export interface LaneRoom {
  readonly scale: ScaleLinear<number, number>;
  readonly width: number;
  readonly metrics: TextMetrics;
  /** Pixel of the record's first instant. */
  readonly origin: number;
  /** Width of the lane's heading where it stands inside the plot, else 0. */
  readonly headingWidth: number;
  /** The selected event: labelled first. */
  readonly selected: string | null;
}

/** Places the marks, clusters and labels of one lane. */
export function placeLane(
  plan: LanePlan,
  { events, leftOut }: LaneContents,
  room: LaneRoom,
): PlacedLane {
  const [from = 0, to = room.width] = room.scale.range();
  const sized = events.map((event) => {
    const mark = sizeMark(event, room.scale, to);
    const shift = Math.max(0, from - mark.x0);
    return {
      ...mark,
      x0: mark.x0 + shift,
      x1: Math.max(mark.x1, mark.x0 + shift),
    };
  });
  const stack = stackMarks(sized, plan.markRows, room.origin);
  const marks = stack.marks
    .map(({ mark, row }) => ({ ...mark, y: rowMiddle(plan, row) }))
    .sort((a, b) => ascending(a.event.start, b.event.start));
  const clusters = stack.clusters.map((cluster): PlacedCluster => {
    const members = cluster.marks
      .map((mark) => mark.event)
      .sort((a, b) => ascending(a.start, b.start));
    const y = rowMiddle(plan, CLUSTER_ROWS / 2 - 0.5);
    return { id: foremost(members).id, x: cluster.x, y, events: members };
  });
  const base = rowMiddle(plan, 0);
  const top = rowMiddle(plan, plan.markRows - 1);
  return {
    id: plan.id,
    y: plan.y,
    height: plan.height,
    count: events.length,
    total: plan.total,
    marks,
    clusters,
    labels: placeLaneLabels(plan, marks, clusters, room),
    context: contextPath(leftOut, room.scale, base, top),
  };
}

/** The most important of some events; the earliest of those when several are. */
export function foremost(events: readonly IndexedEvent[]): IndexedEvent {
  return events.reduce((best, event) =>
    event.importance > best.importance ? event : best,
  );
}

function placeLaneLabels(
  plan: LanePlan,
  marks: readonly PlacedMark[],
  clusters: readonly PlacedCluster[],
  room: LaneRoom,
) {
  const baselines = labelBaselines(plan);
  const heading: Box[] =
    room.headingWidth > 0
      ? [{ x0: 0, x1: room.headingWidth, y0: plan.y, y1: plan.y + 21 }]
      : [];
  const weight = (events: readonly IndexedEvent[]) =>
    events.some((event) => event.id === room.selected)
      ? Infinity
      : foremost(events).importance;
  const candidates: LabelCandidate[] = [
    ...marks.map(({ event, x0, x1, y }) => ({
      id: event.id,
      title: event.title,
      importance: weight([event]),
      box: { x0, x1, y0: y - MARK_ROW / 2 + 1, y1: y + MARK_ROW / 2 - 1 },
    })),
    ...clusters.map(({ id, x, y, events }) => {
      const { title } = foremost(events);
      const reach = CLUSTER / 2;
      return {
        id,
        title: { ...title, text: `${title.text} +${events.length - 1}` },
        importance: weight(events),
        box: { x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach },
      };
    }),
  ];
  const { width, metrics } = room;
  return placeLabels(candidates, { baselines, width, metrics, taken: heading });
}
