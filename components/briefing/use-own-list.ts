import { useState } from "react";
import { ownChanged, ownKeep } from "@/components/view/own-keep";
import {
  addOwn,
  deleteOwn,
  forgetOwn,
  restoreOwn,
} from "@/lib/view/briefing/own-store";

/** A briefing that was just deleted. */
interface Removed {
  readonly name: string;
  readonly title: string;
}

/** What can be done with the reader's own briefings; `full` is said where the browser has no room. */
export function useOwnList(full: string) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const change = <T>(make: () => T): T | null => {
    try {
      const made = make();
      setFailure(null);
      return made;
    } catch {
      setFailure(full);
      return null;
    } finally {
      ownChanged();
    }
  };
  const { texts } = ownKeep();
  return {
    ...{ removed, failure, setFailure },
    /** Says under which name the text is kept; null where it is not. */
    add: (title: string, text: string) =>
      change(() => addOwn(texts, title, text)),
    remove: (name: string, title: string) => {
      change(() => {
        deleteOwn(texts, name);
        setRemoved({ name, title });
      });
    },
    restore: (name: string) => {
      change(() => restoreOwn(texts, name));
      setRemoved(null);
    },
    forget: (name: string) => change(() => forgetOwn(texts, name)),
  };
}
