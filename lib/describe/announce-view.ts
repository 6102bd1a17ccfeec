import type { Messages } from "../messages/messages";
import type { ViewState } from "../model/view-state";
import { filterKey } from "../view/format-view";
import type { HistoryStep } from "../view/history-key";
import { describePeriod } from "./describe-period";

/** What a change is said with, besides the views themselves. */
export interface AnnouncedFacts {
  /** How many events pass every filter now, the window included. */
  readonly shown: number;
  /** What passes, as the status line says it (`describeFilter`). */
  readonly status: string;
  /** The title of the selected event. */
  readonly selected: string | null;
  /** Whether the reader came back to this view. */
  readonly step: HistoryStep | null;
}

/**
 * One sentence for what has changed from one view to the next, null where nothing has that is worth saying. A change of
 * the filters, comparison included, is said in the words of the status line, which have the window in them.
 */
export function announceChange(
  before: ViewState,
  after: ViewState,
  facts: AnnouncedFacts,
  messages: Messages,
): string | null {
  const words = messages.navigation.announce;
  const changed = (key: keyof ViewState) => before[key] !== after[key];
  const filtered = filterKey(before) !== filterKey(after);
  const moved = changed("from") || changed("to");
  const parts = [
    facts.step && words[facts.step],
    filtered ? facts.status.replace(/[.。]$/, "") : null,
    moved && !filtered ? sayWindow(after, facts.shown, messages) : null,
    changed("lanes") ? words.lanes[after.lanes] : null,
    changed("bands") ? (after.bands ? words.bandsOn : words.bandsOff) : null,
    changed("metric") ? words.metric[after.metric ?? "none"] : null,
    changed("sort") ? words.sort[after.sort] : null,
    changed("event") ? saySelected(after, facts, messages) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : words.sentence(parts);
}

function sayWindow(view: ViewState, shown: number, messages: Messages): string {
  const words = messages.navigation.announce;
  const whole = view.from === null && view.to === null;
  const say = whole ? words.whole : words.window;
  return say(describePeriod(view, messages, true), shown);
}

function saySelected(
  view: ViewState,
  { selected }: AnnouncedFacts,
  messages: Messages,
): string | null {
  const words = messages.navigation.announce;
  if (view.event === null) return words.closed;
  return selected === null ? null : words.opened(selected);
}
