import type { OwnKeep } from "@/components/view/own-keep";
import { sentHash } from "@/lib/view/briefing/briefing-hash";
import { addOwn, saveOwn } from "@/lib/view/briefing/own-store";

/** What of a draft is kept. */
export interface Kept {
  /** Null for nothing yet. */
  readonly name: string | null;
  /** The text that was kept when it was last looked at, or that was opened. */
  readonly seen: string;
}

/** What became of a draft that was to be kept. */
interface KeptDraft extends Kept {
  /** The hash under which it opens again. */
  readonly hash: string;
  /** Why it stands in the address alone; null where it is kept. */
  readonly refused: "blocked" | "full" | null;
  /** Whether it stands beside what another window kept meanwhile. */
  readonly forked: boolean;
}

/** Keeps the text of a draft; where the browser does not let it, the address keeps it, so that a reload loses nothing. */
export function keepDraft(
  { texts, lasting }: OwnKeep,
  { name, seen }: Kept,
  text: string,
  title: string,
): KeptDraft {
  const addressed = { name, seen, hash: sentHash(text), forked: false };
  if (!lasting) return { ...addressed, refused: "blocked" };
  try {
    const saved =
      name === null
        ? { name: addOwn(texts, title, text), forked: false }
        : saveOwn(texts, { name, text }, seen);
    return { ...saved, seen: text, hash: saved.name, refused: null };
  } catch {
    return { ...addressed, refused: "full" };
  }
}
