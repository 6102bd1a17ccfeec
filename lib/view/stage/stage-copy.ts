import type { StageState } from "./stage-state";

/** A window's copy of the stage, and the place of that state in the one order of all changes. */
export interface StageCopy {
  readonly state: StageState;
  /** Greater than that of any change its window had seen; 0 for a briefing that nobody has moved. */
  readonly count: number;
  /** The window that made the change. Of two changes with one count, that of the greater name counts as later. */
  readonly by: string;
}

/** Whether a copy is later than another in the order of all changes. */
function isLater(a: StageCopy, b: StageCopy): boolean {
  return a.count === b.count ? a.by > b.by : a.count > b.count;
}

/** The copy of a window after a change of its own. */
export function changeCopy(
  copy: StageCopy,
  state: StageState,
  by: string,
): StageCopy {
  return { state, count: copy.count + 1, by };
}

/** What a window holds after it has heard of another's copy: the later of the two; `answer` says whether the other one has to be told. */
export function hearCopy(
  own: StageCopy,
  heard: StageCopy,
): { copy: StageCopy; answer: boolean } {
  return isLater(heard, own)
    ? { copy: heard, answer: false }
    : { copy: own, answer: isLater(own, heard) };
}
