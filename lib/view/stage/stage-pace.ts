import { ranAt, type StageShape, type StageState } from "./stage-state";

/** How a talk stands against its time. */
export interface StagePace {
  /** Milliseconds that the talk has run. */
  readonly ran: number;
  /** Milliseconds left, below 0 where it has run over; null where no time is set. */
  readonly left: number | null;
  /** Milliseconds that it is behind, below 0 where it is ahead, 0 while the present picture is due; null before it has begun and where no time is set. */
  readonly behind: number | null;
}

/** How a talk of some minutes stands at a time in milliseconds since 1970, each scene and step being given the same part of them. */
export function stagePace(
  state: StageState,
  shape: StageShape,
  minutes: number | null,
  now: number,
): StagePace {
  const ran = ranAt(state, now);
  if (minutes === null) return { ran, left: null, behind: null };
  const all = minutes * 60_000;
  const left = all - ran;
  if (state.startedAt === null && state.ran === 0)
    return { ran, left, behind: null };
  const count = (steps: StageShape) =>
    steps.reduce((sum, more) => sum + more + 1, 0);
  const part = all / Math.max(1, count(shape));
  const from = (count(shape.slice(0, state.scene)) + state.step) * part;
  const late = Math.max(0, ran - (from + part));
  return { ran, left, behind: ran < from ? ran - from : late };
}
