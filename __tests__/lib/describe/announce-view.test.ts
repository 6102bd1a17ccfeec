/** @jest-environment node */
import { announceChange } from "@/lib/describe/announce-view";
import { chinese } from "@/lib/messages/zh";
import { english } from "@/lib/messages/en";
import type { ViewState } from "@/lib/model/view-state";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { HistoryStep } from "@/lib/view/history-key";

const FACTS = {
  ...{ shown: 45, status: "45 of 551 events with Xi Jinping, 1985–1992." },
  ...{ selected: "Branstad visits Hebei", step: null },
};
const period = { from: "1985", to: "1992" };

/** What is said when a view changes in some fields. */
function say(
  change: Partial<ViewState>,
  before: Partial<ViewState> = {},
  step: HistoryStep | null = null,
  messages = english,
): string | null {
  const from = { ...DEFAULT_VIEW, ...before };
  return announceChange(
    from,
    { ...from, ...change },
    { ...FACTS, step },
    messages,
  );
}

it.each<[string, Partial<ViewState>, Partial<ViewState>, string]>([
  ["the window", period, {}, "Now 1985 to 1992: 45 events."],
  ["one year", { from: "1985", to: "1985" }, {}, "Now 1985: 45 events."],
  [
    ...(["months", { from: "1985-04", to: "1985-06" }, {}] as const),
    "Now April 1985 to June 1985: 45 events.",
  ],
  [
    ...(["all years", { from: null, to: null }, period] as const),
    "Now all years, 1979 to 2024: 45 events.",
  ],
  ["lanes", { lanes: "actor" }, {}, "Lanes by actor."],
  ["bands", { bands: true }, {}, "Heads of state shown behind the lanes."],
  ["no bands", { bands: false }, { bands: true }, "Heads of state hidden."],
  [
    ...(["a metric", { metric: "exports" }, {}] as const),
    "State exports shown under the lanes.",
  ],
  [
    ...(["no metric", { metric: null }, { metric: "trade" }] as const),
    "Figures under the lanes hidden.",
  ],
  ["the order", { sort: "newest" }, {}, "List from the newest."],
  ["an event", { event: "x" }, {}, "Opened “Branstad visits Hebei”."],
  ["no event", { event: null }, { event: "x" }, "Event closed."],
  [
    ...(["the filters", { actors: ["xi-jinping"], ...period }, {}] as const),
    FACTS.status,
  ],
  [
    "a comparison",
    { compare: { facet: "actor", id: "xi-jinping" } },
    { actors: ["gov-us-ia"] },
    FACTS.status,
  ],
  [
    ...(["two at once", { ...period, lanes: "level" }, {}] as const),
    "Now 1985 to 1992: 45 events; lanes by level.",
  ],
])("announceChange() of %s", (_, change, before, sentence) => {
  expect(say(change, before)).toBe(sentence);
});

it("announceChange() says that a change is undone or redone, and to what", () => {
  expect(say(period, {}, "undo")).toBe("Undone; now 1985 to 1992: 45 events.");
  expect(say({ kinds: ["visit"] }, {}, "redo")).toBe(`Redone; ${FACTS.status}`);
});

it("announceChange() says it in Chinese", () => {
  expect(say(period, {}, "undo", chinese)).toBe(
    "已撤销；现显示1985年至1992年，共45项事件。",
  );
  expect(say({ event: "x" }, {}, null, chinese)).toBe(
    "已打开“Branstad visits Hebei”。",
  );
});

it("announceChange() is null where nothing has changed that is drawn on the timeline", () => {
  expect(say({})).toBeNull();
  expect(say({ theme: "dark" })).toBeNull();
});
