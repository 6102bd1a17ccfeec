import { moveStage, type StageCommand } from "./move-stage";
import { readCopy } from "./read-copy";
import { changeCopy, hearCopy, type StageCopy } from "./stage-copy";
import { FIRST_STATE, type StageShape, type StageState } from "./stage-state";

/** The window that the room sees, or the speaker's own. */
export type StageRole = "room" | "speaker";

/** What one window on a briefing tells the others. */
export interface StageMessage {
  /** Of the briefing. */
  readonly stage: string;
  /** The window that says it. */
  readonly from: string;
  readonly role: StageRole;
  readonly copy: StageCopy;
  /** Whether it wants to be answered. */
  readonly ask: boolean;
  /** Whether the window is being closed. */
  readonly leaving: boolean;
}

/** The stage as one window knows it. */
export interface LinkedStage {
  readonly state: StageState;
  /** How many other windows answer, by what they are. */
  readonly rooms: number;
  readonly speakers: number;
}

export interface StageLink {
  /** The same object until something changes. */
  readonly read: () => LinkedStage;
  /** Does a command here and tells the others. */
  readonly send: (command: StageCommand) => void;
  /** Takes what another window said; anything else is passed over. */
  readonly hear: (message: unknown) => void;
  /** Takes up what this window held before it was loaded anew. */
  readonly restore: (copy: unknown) => void;
  /** Asks the others for what they hold, and forgets those that no longer answer. */
  readonly beat: () => void;
  /** Tells the others that the window is closed. */
  readonly leave: () => void;
}

/** What a link stands on. */
export interface LinkGround {
  /** Of the briefing. */
  readonly stage: string;
  readonly shape: StageShape;
  readonly role: StageRole;
  /** The name of this window, until it is loaded anew; no other has it. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly post: (message: StageMessage) => void;
  /** Called with each new copy, to be held over a reload. */
  readonly keep: (copy: StageCopy) => void;
  /** Called after `read` has become another. */
  readonly onChange: () => void;
}

/** Milliseconds after which a window that has said nothing counts as gone. */
const GONE = 3500;

/** A briefing nobody has moved, in a window that knows of no other. */
export const UNLINKED: LinkedStage = {
  state: FIRST_STATE,
  rooms: 0,
  speakers: 0,
};

/**
 * Keeps one window's copy of the stage the same as all others': every change has a place in one order, the latest
 * counts, and whoever hears of an earlier one answers with the later. Messages may be lost, late, doubled or foreign.
 */
export function makeStageLink(ground: LinkGround): StageLink {
  let copy: StageCopy = { state: FIRST_STATE, count: 0, by: "" };
  let linked = UNLINKED;
  const peers = new Map<string, { role: StageRole; heard: number }>();
  const say = (ask: boolean, leaving = false) =>
    ground.post({
      ...{ stage: ground.stage, from: ground.id, role: ground.role },
      ...{ copy, ask, leaving },
    });
  const settle = (next: StageCopy) => {
    const rooms = countRole(peers, "room");
    const speakers = countRole(peers, "speaker");
    if (next !== copy) {
      copy = next;
      ground.keep(copy);
    }
    const { state } = copy;
    if (
      state === linked.state &&
      rooms === linked.rooms &&
      speakers === linked.speakers
    )
      return;
    linked = { state, rooms, speakers };
    ground.onChange();
  };
  return {
    read: () => linked,
    send: (command) => {
      const { shape, id } = ground;
      const state = moveStage(copy.state, command, shape, ground.now());
      settle(changeCopy(copy, state, id));
      say(false);
    },
    hear: (message) => {
      const heard = readMessage(message, ground);
      if (!heard) return;
      const { from, role, ask, leaving } = heard;
      if (leaving) peers.delete(from);
      else peers.set(from, { role, heard: ground.now() });
      const { copy: later, answer } = hearCopy(copy, heard.copy);
      settle(later);
      if ((answer || ask) && !leaving) say(false);
    },
    restore: (held) => {
      const read = readCopy(held, ground.shape);
      if (read) settle(hearCopy(copy, read).copy);
    },
    beat: () => {
      const alive = ground.now() - GONE;
      for (const [from, { heard }] of peers)
        if (heard < alive) peers.delete(from);
      settle(copy);
      say(true);
    },
    leave: () => say(false, true),
  };
}

function countRole(
  peers: ReadonlyMap<string, { readonly role: StageRole }>,
  role: StageRole,
): number {
  return [...peers.values()].filter((peer) => peer.role === role).length;
}

/** A message of another window on the same briefing; null for anything else. */
function readMessage(value: unknown, ground: LinkGround): StageMessage | null {
  if (typeof value !== "object" || value === null) return null;
  const { stage, from, role, copy, ask, leaving } = value as Partial<
    Record<keyof StageMessage, unknown>
  >;
  if (stage !== ground.stage || typeof from !== "string" || from === ground.id)
    return null;
  if (role !== "room" && role !== "speaker") return null;
  const read = readCopy(copy, ground.shape);
  return (
    read && {
      ...{ stage, from, role, copy: read },
      ...{ ask: ask === true, leaving: leaving === true },
    }
  );
}
