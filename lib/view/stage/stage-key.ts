import type { StageCommand } from "./move-stage";

/** What a key asks of one window alone. */
export type WindowAct = {
  readonly kind:
    | "fullscreen"
    | "help"
    | "notes"
    | "spotlight"
    | "theme"
    /** Asks for the number of a scene. */
    | "jump";
};

/** A key as the browser reports it, and what has the focus. */
export interface StageKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** Whether keys write into what has the focus, or choose in it. */
  readonly typing: boolean;
  /** Whether Space and Enter press what has the focus. */
  readonly pressable: boolean;
}

const next: StageCommand = { kind: "next" };
const previous: StageCommand = { kind: "previous" };
const black: StageCommand = { kind: "blank", colour: "black" };
const white: StageCommand = { kind: "blank", colour: "white" };

/** By `key`, letters in lower case. Clickers send PageUp, PageDown, arrows, `.`, `b` and F5. */
const KEYS: Readonly<Record<string, StageCommand | WindowAct>> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  " ": next,
  n: next,
  l: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  PageUp: previous,
  p: previous,
  h: previous,
  Home: { kind: "first" },
  End: { kind: "last" },
  b: black,
  ".": black,
  v: black,
  ";": black,
  ":": black,
  "/": black,
  w: white,
  ",": white,
  e: { kind: "explore" },
  o: { kind: "overview" },
  Escape: { kind: "return" },
  t: { kind: "timer", act: "toggle" },
  r: { kind: "timer", act: "reset" },
  f: { kind: "fullscreen" },
  F5: { kind: "fullscreen" },
  g: { kind: "jump" },
  s: { kind: "notes" },
  c: { kind: "spotlight" },
  d: { kind: "theme" },
  "?": { kind: "help" },
  F1: { kind: "help" },
};

/** What a key pressed on a stage asks for; null for keys that it leaves alone. */
export function stageCommand(
  pressed: StageKey,
): StageCommand | WindowAct | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, typing, pressable } =
    pressed;
  if (ctrlKey || metaKey || typing) return null;
  if (key === " " && pressable) return null;
  if (key === " " && shiftKey) return previous;
  const found = KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  if (!altKey) return found;
  if (found === next && key.startsWith("Arrow")) return { kind: "next-scene" };
  if (found === previous && key.startsWith("Arrow"))
    return { kind: "previous-scene" };
  return null;
}

/** What a key asks for while the room is on the live view, whose own keys stay its own: only the way back. `open` says whether something there is open that Escape closes. */
export function exploreCommand(
  pressed: StageKey,
  open: boolean,
): StageCommand | null {
  const { key, altKey, ctrlKey, metaKey, typing } = pressed;
  if (altKey || ctrlKey || metaKey) return null;
  if (key === "Escape") return open ? null : { kind: "return" };
  return key.toLowerCase() === "e" && !typing ? { kind: "explore" } : null;
}

/** Whether what a key asks for is the window's own affair, not the stage's. */
export function isWindowAct(
  asked: StageCommand | WindowAct,
): asked is WindowAct {
  return WINDOW_ACTS.has(asked.kind);
}

const WINDOW_ACTS: ReadonlySet<string> = new Set<WindowAct["kind"]>([
  "fullscreen",
  "help",
  "notes",
  "spotlight",
  "theme",
  "jump",
]);
