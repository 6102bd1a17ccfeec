import {
  fitState,
  ranAt,
  type StageShape,
  type StageState,
} from "./stage-state";

/** What a speaker, a clicker or a window asks of the stage. */
export type StageCommand =
  /** The step, or the scene, after or before the present one. */
  | { readonly kind: "next" | "previous" | "next-scene" | "previous-scene" }
  | { readonly kind: "first" | "last" }
  /** A scene, from 0; what the briefing has not becomes the nearest that it has. */
  | { readonly kind: "go"; readonly scene: number; readonly step?: number }
  /** Blanks the room, or shows it again. */
  | { readonly kind: "blank"; readonly colour: "black" | "white" }
  /** Leaves the scene for the live view, or comes back from it. */
  | { readonly kind: "explore" }
  /** Shows all scenes at once, or the present one again. */
  | { readonly kind: "overview" }
  /** Ends whatever covers the scene: the live view, the overview, a blank. */
  | { readonly kind: "return" }
  | { readonly kind: "timer"; readonly act: "toggle" | "reset" };

/**
 * The state after a command, given at a time in milliseconds since 1970. Moves end the live view or a blank and stay where
 * they are: whoever comes back must first see where that is. The first move on from the opening picture starts the clock.
 */
export function moveStage(
  state: StageState,
  command: StageCommand,
  shape: StageShape,
  now: number,
): StageState {
  const from = fitState(state, shape);
  const { blank, exploring, overview } = from;
  switch (command.kind) {
    case "blank":
      return {
        ...from,
        blank: blank === command.colour ? "none" : command.colour,
      };
    case "explore":
      return { ...uncovered(from), exploring: !exploring };
    case "overview":
      return { ...uncovered(from), overview: !overview };
    case "return":
      return uncovered(from);
    case "timer":
      return command.act === "reset" ? reset(from, now) : toggle(from, now);
    case "go":
      return startClock(
        fitState(
          { ...uncovered(from), scene: command.scene, step: command.step ?? 0 },
          shape,
        ),
        now,
      );
    default:
      if (blank !== "none" || exploring)
        return { ...uncovered(from), overview };
      return startClock(stepOn(from, command.kind, shape), now);
  }
}

/** Moves over steps and scenes; over scenes alone while all of them are shown. */
function stepOn(
  state: StageState,
  move:
    "next" | "previous" | "next-scene" | "previous-scene" | "first" | "last",
  shape: StageShape,
): StageState {
  const { scene, step, overview } = state;
  const to = (next: number, at = 0) =>
    next < 0 || next >= shape.length
      ? state
      : { ...state, scene: next, step: at };
  const lastStep = (of: number) => shape[of] ?? 0;
  switch (move) {
    case "first":
      return to(0);
    case "last":
      return to(shape.length - 1, overview ? 0 : lastStep(shape.length - 1));
    case "next-scene":
      return to(scene + 1);
    case "previous-scene":
      return to(step > 0 && !overview ? scene : scene - 1);
    case "next":
      return !overview && step < lastStep(scene)
        ? to(scene, step + 1)
        : to(scene + 1);
    case "previous":
      if (overview) return to(scene - 1);
      return step > 0
        ? to(scene, step - 1)
        : to(scene - 1, lastStep(scene - 1));
  }
}

function uncovered(state: StageState): StageState {
  return { ...state, blank: "none", exploring: false, overview: false };
}

/** Starts a clock that has never run, once the opening picture is left. */
function startClock(state: StageState, now: number): StageState {
  const fresh = state.startedAt === null && state.ran === 0;
  return fresh && (state.scene > 0 || state.step > 0)
    ? { ...state, startedAt: now }
    : state;
}

function toggle(state: StageState, now: number): StageState {
  return state.startedAt === null
    ? { ...state, startedAt: now }
    : { ...state, startedAt: null, ran: ranAt(state, now) };
}

/** A running clock runs on from nothing. */
function reset(state: StageState, now: number): StageState {
  const startedAt = state.startedAt === null ? null : now;
  return { ...state, startedAt, ran: 0 };
}
