/** What a room sees of a briefing: every window on it holds the same. */
export interface StageState {
  /** From 0. */
  readonly scene: number;
  /** 0 for the scene as it opens, then its steps. */
  readonly step: number;
  readonly blank: "none" | "black" | "white";
  /** Whether the room is on the live view instead of the scene; the scene and step wait. */
  readonly exploring: boolean;
  /** Whether all scenes are shown at once. */
  readonly overview: boolean;
  /** When the talk's clock was last started, in milliseconds since 1970; null while it stands. */
  readonly startedAt: number | null;
  /** Milliseconds that it had run before that. */
  readonly ran: number;
}

/** A briefing as it opens. */
export const FIRST_STATE: StageState = {
  scene: 0,
  step: 0,
  blank: "none",
  exploring: false,
  overview: false,
  startedAt: null,
  ran: 0,
};

/** How many steps each scene has after its first picture; one entry for each scene, at least one. */
export type StageShape = readonly number[];

/** Keeps a state within a briefing: positions that the briefing has not become the nearest that it has. */
export function fitState(state: StageState, shape: StageShape): StageState {
  const scene = clamp(state.scene, shape.length - 1);
  const step = scene === state.scene ? clamp(state.step, shape[scene] ?? 0) : 0;
  return scene === state.scene && step === state.step
    ? state
    : { ...state, scene, step };
}

/** Milliseconds that the talk's clock has run at a time in milliseconds since 1970. */
export function ranAt(state: StageState, now: number): number {
  const { startedAt, ran } = state;
  return startedAt === null ? ran : ran + Math.max(0, now - startedAt);
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(0, Math.trunc(value)), Math.max(0, last));
}
