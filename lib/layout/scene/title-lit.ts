import type { EventColumns } from "../../model/event-columns";
import type { IndexedTitle } from "../../model/indexed-event";
import type { Locale } from "../../model/bilingual";
import type { TextMetrics } from "../../model/text-metrics";
import { formatNumber } from "../../messages/format-number";
import type {
  PlacedLabel,
  PlacedLane,
  PlacedTimeline,
} from "../timeline/placed-timeline";
import { CLUSTER } from "../timeline/world-marks";
import { chooseSpots } from "./choose-spots";
import { spotsFor, type LitFigure, type TitleSpot } from "./lit-spots";

interface TitleInput {
  readonly columns: EventColumns;
  readonly metrics: TextMetrics;
  readonly locale: Locale;
}

/** Half the height of a mark, pixels. */
const MARK = 5.5;

/**
 * Gives every lit mark and cluster its title. A page leaves out a title that has no room where it must not jump under
 * a pan; a scene stands still, so that here a lane in which one is missing has all of its titles placed together.
 */
export function titleLit(
  lit: PlacedTimeline,
  input: TitleInput,
): PlacedTimeline {
  return {
    ...lit,
    lanes: lit.lanes.map((lane) => {
      const figures = figuresOf(lane, lit.width, input);
      return lane.labels.length < figures.length
        ? { ...lane, labels: titleLane(lane, figures, lit.width, input) }
        : lane;
    }),
  };
}

function titleLane(
  lane: PlacedLane,
  figures: readonly LitFigure[],
  width: number,
  { metrics }: TitleInput,
): PlacedLabel[] {
  const boxes = figures.map(({ box }) => box);
  const room = { top: lane.y, width, metrics };
  const spots = figures.map((figure, index) =>
    spotsFor(figure, room).filter((spot) =>
      boxes.every((box, other) => other === index || !covers(spot.text, box)),
    ),
  );
  return chooseSpots(spots).flatMap((spot) => (spot ? [spot.label] : []));
}

function covers(text: TitleSpot["text"], box: LitFigure["box"]): boolean {
  return (
    text.x0 < box.x1 && text.x1 > box.x0 && text.y0 < box.y1 && text.y1 > box.y0
  );
}

function figuresOf(
  { marks, clusters }: PlacedLane,
  width: number,
  { columns, locale }: TitleInput,
): LitFigure[] {
  const reach = CLUSTER / 2;
  return [
    ...marks.map(({ row, x0, x1, y }) => ({
      ...{ row, title: columns.titleOf(row) },
      box: {
        ...{ x0: Math.max(0, x0), x1: Math.min(width, x1) },
        ...{ y0: y - MARK, y1: y + MARK },
      },
    })),
    ...clusters.map(({ foremost, x, y, count }) => ({
      row: foremost,
      title: nameCluster(columns.titleOf(foremost), count, locale),
      box: { x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach },
    })),
  ];
}

function nameCluster(
  { text, lang }: IndexedTitle,
  count: number,
  locale: Locale,
): IndexedTitle {
  return count > 1
    ? { text: `${text} +${formatNumber(count - 1, locale)}`, lang }
    : { text, lang };
}
