import type { IndexedEvent } from "../../model/indexed-event";
import type { CompareSides } from "../../view/compare-sides";
import { hasChoice } from "../has-choice";
import { COMPARE_LANES, makeLane, type Lane } from "./lane";

/** The three lanes of a comparison: events with the first only, with both, with the second only. */
export function compareLanes(
  events: readonly IndexedEvent[],
  { first, second }: CompareSides,
  bodyOnly: boolean,
): Lane[] {
  const [onlyFirst, both, onlySecond] = COMPARE_LANES;
  const laneIds = events.map((event) => {
    const hasSecond = hasChoice(event, second, bodyOnly);
    if (hasChoice(event, first, bodyOnly)) return hasSecond ? both : onlyFirst;
    return hasSecond ? onlySecond : null;
  });
  return COMPARE_LANES.map((id) =>
    makeLane("compare", id, events, (_, row) => laneIds[row] === id),
  );
}
