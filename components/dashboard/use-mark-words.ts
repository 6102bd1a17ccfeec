import { useMemo } from "react";
import type { MarkWords } from "@/components/timeline/mark-words";
import {
  describeCluster,
  describeMark,
  describeWhen,
} from "@/lib/describe/describe-mark";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";

/** What the marks of the record are called; row i is event i. */
export function useMarkWords(
  events: readonly IndexedEvent[],
  hrefFor: (id: string) => string,
  messages: Messages,
): MarkWords {
  return useMemo(
    () => markWords(events, hrefFor, messages),
    [events, hrefFor, messages],
  );
}

/** As `useMarkWords`, outside of a component. */
export function markWords(
  events: readonly IndexedEvent[],
  hrefFor: (id: string) => string,
  messages: Messages,
): MarkWords {
  const say = (row: number, words: (event: IndexedEvent) => string) => {
    const event = events[row];
    return event ? words(event) : "";
  };
  return {
    hrefFor,
    idOf: (row) => say(row, ({ id }) => id),
    nameMark: (row) => say(row, (event) => describeMark(event, messages)),
    nameCluster: (rows, foremost) =>
      say(foremost, (event) =>
        describeCluster(
          Array.from(rows).flatMap((row) => events[row] ?? []),
          event,
          messages,
        ),
      ),
    whenOf: (row) => say(row, (event) => describeWhen(event, messages)),
  };
}
