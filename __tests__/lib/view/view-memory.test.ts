/** @jest-environment node */
import { parseView } from "@/lib/view/parse-view";
import {
  beginMemory,
  recall,
  remember,
  viewOf,
  type ViewMemory,
} from "@/lib/view/view-memory";

const known = {
  actors: new Set(["xi-jinping"]),
  places: new Set(["us-ia"]),
  events: new Set<string>(),
  states: new Set<string>(),
};
const view = (query: string) =>
  parseView(new URLSearchParams(query), known).view;
const start = () => beginMemory({ view: view("place=us-ia"), issues: [] });
const went = (queries: readonly string[], apart = 1000): ViewMemory =>
  queries.reduce(
    (memory, query, i) => remember(memory, view(query), i * apart),
    start(),
  );

describe("remember(memory, view, now)", () => {
  it("leads back through each change and on again", () => {
    const memory = went(["actor=xi-jinping", "", "q=tea"]);
    const back = recall(recall(memory, "undo"), "undo");
    expect(viewOf(back)).toEqual(view("actor=xi-jinping"));
    expect(back.step).toBe("undo");
    expect(viewOf(recall(back, "redo"))).toEqual(view(""));
    const first = recall(recall(back, "undo"), "undo");
    expect(viewOf(first)).toEqual(view("place=us-ia"));
    expect(first.at).toBe(0);
  });

  it("makes one step of moves in time that follow one another, and two of others", () => {
    const windows = ["from=1985", "from=1986", "from=1987"].map(
      (from) => `place=us-ia&${from}`,
    );
    expect(went(windows, 20).at).toBe(1);
    expect(went(windows, 500).at).toBe(3);
    expect(went(["q=a", "q=ab"], 20).at).toBe(2);
  });

  it("forgets what was ahead, and makes no step of the same view", () => {
    const back = recall(went(["q=a", "q=b"]), "undo");
    const on = remember(back, view("q=c"), 9000);
    expect(recall(on, "redo")).toBe(on);
    expect(on.views.map(({ q }) => q)).toEqual(["", "a", "c"]);
    expect(remember(on, view("q=c"), 9000).at).toBe(on.at);
  });
});
