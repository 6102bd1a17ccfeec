import { useMemo, useSyncExternalStore } from "react";
import {
  makeStageLink,
  UNLINKED,
  type LinkedStage,
  type StageLink,
  type StageRole,
} from "@/lib/view/stage/stage-link";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import type { StageShape } from "@/lib/view/stage/stage-state";
import { openWire, type StageWire } from "./stage-wire";

/** Milliseconds between two questions to the other windows. */
const BEAT = 1000;

/** The stage in this window, and the ways to move it. */
export interface Stage extends LinkedStage {
  readonly send: (command: StageCommand) => void;
  /** Takes a window that this one has opened into the talk. */
  readonly adopt: (other: Window) => void;
}

/**
 * The stage of a briefing, the same in every window on it: of the room and of the speaker. It survives a reload of
 * either. `shape` has to keep its identity; `send` and `adopt` keep theirs with it.
 */
export function useStage(
  name: string,
  shape: StageShape,
  role: StageRole,
): Stage {
  const store = useMemo(
    () => makeStore(name, shape, role),
    [name, shape, role],
  );
  const linked = useSyncExternalStore(
    store.subscribe,
    store.read,
    () => UNLINKED,
  );
  const { send, adopt } = store;
  return { ...linked, send, adopt };
}

/** One window's link, open as long as somebody listens. */
function makeStore(stage: string, shape: StageShape, role: StageRole) {
  let wire: StageWire | null = null;
  let onChange = () => {};
  const held = `stage:${stage}`;
  const link = makeStageLink({
    ...{ stage, shape, role, id: windowName() },
    // eslint-disable-next-line no-restricted-syntax -- The talk's clock, read on events and never in render.
    now: () => Date.now(),
    post: (message) => wire?.post(message),
    keep: (copy) => holdInSession(held, copy),
    onChange: () => onChange(),
  });
  return {
    read: link.read,
    send: link.send,
    adopt: (other: Window) => {
      wire?.adopt(other);
      link.beat();
    },
    subscribe: (listener: () => void) => {
      onChange = listener;
      wire = openWire(link.hear);
      const end = keepBeating(link);
      link.restore(readSession(held));
      link.beat();
      return () => {
        end();
        wire?.close();
        wire = null;
        onChange = () => {};
      };
    },
  };
}

/** Asks the others once a second, and whenever the window comes back into sight, whose clock may have stood. */
function keepBeating({ beat, leave }: StageLink): () => void {
  const timer = setInterval(beat, BEAT);
  window.addEventListener("pageshow", beat);
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", beat);
  return () => {
    clearInterval(timer);
    window.removeEventListener("pageshow", beat);
    window.removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", beat);
  };
}

/** No two windows share it, nor a window with itself once it is loaded anew. */
function windowName(): string {
  if (typeof window === "undefined") return "";
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return [...parts].map((part) => part.toString(36)).join("");
}

/** Browsers may refuse to hold anything: then a reload asks the other windows alone. */
function holdInSession(key: string, value: unknown) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}

function readSession(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
