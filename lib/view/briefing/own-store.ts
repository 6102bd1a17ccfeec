import { freeName } from "./free-name";

/** Where texts are kept by name: the browser's storage, or memory in its place. */
export interface TextKeep {
  readonly length: number;
  key: (index: number) => string | null;
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
  removeItem: (key: string) => void;
}

/** A briefing of the reader's own: the text of its file, whatever it says. */
export interface OwnText {
  readonly name: string;
  readonly text: string;
}

/** The briefings of the reader's own, the one changed last first. */
export interface OwnTexts {
  readonly kept: readonly OwnText[];
  /** What was deleted and can be had back, the last one first. */
  readonly deleted: readonly OwnText[];
}

const KEPT = "sister-ties:briefing:";
const DELETED = "sister-ties:deleted-briefing:";
const ORDER = "sister-ties:briefing-order";

/** Names that addresses give to something else. */
const RESERVED = ["edit", "own", "new"];
/** Deleted briefings that can be had back. */
const BIN = 12;

/** All briefings of the reader's own. */
export function readOwn(keep: TextKeep): OwnTexts {
  return { kept: readAll(keep, KEPT), deleted: readAll(keep, DELETED) };
}

/** The text of one of the reader's own briefings; null where there is none of that name. */
export function readOwnText(keep: TextKeep, name: string): string | null {
  return keep.getItem(KEPT + name);
}

/** Keeps the text of a briefing under its name, in place of what was there. Throws as the browser does when it cannot. */
function keepOwn(keep: TextKeep, { name, text }: OwnText): void {
  keep.setItem(KEPT + name, text);
  touch(keep, KEPT + name);
}

/** What became of a text that was to be kept. */
interface SavedOwn {
  readonly name: string;
  /** Whether it stands beside what another window kept meanwhile, under a name of its own. */
  readonly forked: boolean;
}

/**
 * Keeps a text that was edited; `seen` is what was kept when it was last looked at, null for nothing. What another
 * window has kept meanwhile is not overwritten. Throws as the browser does when it cannot.
 */
export function saveOwn(
  keep: TextKeep,
  { name, text }: OwnText,
  seen: string | null,
): SavedOwn {
  const stored = keep.getItem(KEPT + name);
  if (stored !== null && stored !== seen && stored !== text)
    return { name: addOwn(keep, name, text), forked: true };
  if (stored !== text) keepOwn(keep, { name, text });
  return { name, forked: false };
}

/** Keeps a text as a new briefing, and says under which name. Throws as the browser does when it cannot. */
export function addOwn(keep: TextKeep, title: string, text: string): string {
  const name = freeOwnName(keep, title);
  keepOwn(keep, { name, text });
  return name;
}

/** A name that none of the reader's own briefings has, deleted ones included. */
function freeOwnName(keep: TextKeep, title: string): string {
  const { kept, deleted } = readOwn(keep);
  const taken = [...kept, ...deleted].map(({ name }) => name);
  return freeName(title, "briefing", new Set([...taken, ...RESERVED]));
}

/** Takes a briefing away so that it can be had back. Throws as the browser does, and keeps it, when it cannot. */
export function deleteOwn(keep: TextKeep, name: string): void {
  if (!move(keep, KEPT + name, DELETED + name)) return;
  for (const old of readAll(keep, DELETED).slice(BIN))
    forgetOwn(keep, old.name);
}

/** Brings a deleted briefing back, and says under which name: another one where its own is taken again; null where it is gone. */
export function restoreOwn(keep: TextKeep, name: string): string | null {
  const isTaken = keep.getItem(KEPT + name) !== null;
  const back = isTaken ? freeOwnName(keep, name) : name;
  return move(keep, DELETED + name, KEPT + back) ? back : null;
}

/** Takes a deleted briefing away for good. */
export function forgetOwn(keep: TextKeep, name: string): void {
  keep.removeItem(DELETED + name);
}

/** A keep that lasts as long as the page, for a browser that allows no storage. */
export function memoryKeep(): TextKeep {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** Moves a text; whether there was one. Taken away first, as there may be no room for it twice. */
function move(keep: TextKeep, from: string, to: string): boolean {
  const text = keep.getItem(from);
  if (text === null) return false;
  keep.removeItem(from);
  try {
    keep.setItem(to, text);
  } catch (error) {
    keep.setItem(from, text);
    throw error;
  }
  touch(keep, to);
  return true;
}

function readAll(keep: TextKeep, prefix: string): OwnText[] {
  const names = Array.from({ length: keep.length }, (_, at) => keep.key(at))
    .filter((key) => key?.startsWith(prefix))
    .map((key) => (key ?? "").slice(prefix.length));
  const order = readOrder(keep);
  const rank = (name: string) => {
    const at = order.indexOf(prefix + name);
    return at < 0 ? Infinity : at;
  };
  return names
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ name, text: keep.getItem(prefix + name) ?? "" }));
}

/** The keys from the one changed last; what is damaged counts for nothing, as the texts stand without it. */
function readOrder(keep: TextKeep): readonly string[] {
  return (keep.getItem(ORDER) ?? "").split("\n");
}

function touch(keep: TextKeep, key: string): void {
  const others = readOrder(keep).filter(
    (other) => other !== key && keep.getItem(other) !== null,
  );
  try {
    keep.setItem(ORDER, [key, ...others].join("\n"));
  } catch {
    // The text is kept; only its place in the list is not.
  }
}
