import { act, renderHook, waitFor } from "@testing-library/react";
import { useViewHistory } from "@/components/view/use-view-history";
import type { ViewState } from "@/lib/model/view-state";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { parseView } from "@/lib/view/parse-view";
import { KNOWN } from "../../fixtures/any-view";

type History = ReturnType<typeof useViewHistory>;

/** What the router keeps in each entry; the page must leave it there. */
const ROUTER = { __NA: true };
const push = window.history.pushState.bind(window.history);
const address = () => window.location.pathname + window.location.search;

/** Opens the page at its present address, as a load of it does. */
function open() {
  const initial = parseView(new URLSearchParams(location.search), KNOWN);
  const { result, unmount } = renderHook(() =>
    useViewHistory(initial, "/", KNOWN),
  );
  const read = (): History => result.current;
  return { read, leave: unmount };
}

/** Changes the view, and waits until the address follows. */
async function change(read: () => History, fields: Partial<ViewState>) {
  const before = address();
  act(() => read().setView((view) => ({ ...view, ...fields })));
  await waitFor(() => expect(address()).not.toBe(before));
}

/** Does what moves through the history, and waits until the page stands at an address. */
async function until(expected: string, move: () => void) {
  act(move);
  await waitFor(() => expect(address()).toBe(expected));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Says how this load of the page came about. */
function loadedBy(type: "navigate" | "reload" | "back_forward") {
  Object.assign(performance, { getEntriesByType: () => [{ type }] });
}

const can = ({ canUndo, canRedo }: History) => [canUndo, canRedo];

beforeEach(() => {
  loadedBy("navigate");
  // The router's part: its fields go into each entry that has none.
  window.history.pushState = (data, unused, url) =>
    push({ ...ROUTER, ...(data as object) }, unused, url);
  push(ROUTER, "", "/");
});

it("undo and redo walk through the views, each once, and say which way", async () => {
  const { read } = open();
  expect(can(read())).toEqual([false, false]);
  await change(read, { kinds: ["visit"] });
  await change(read, { lanes: "actor" });
  expect(can(read())).toEqual([true, false]);
  await until("/?kind=visit", read().undo);
  expect(read().view).toEqual({ ...DEFAULT_VIEW, kinds: ["visit"] });
  expect([read().step, ...can(read())]).toEqual(["undo", true, true]);
  await until("/", read().undo);
  expect(can(read())).toEqual([false, true]);
  await until("/?kind=visit", read().redo);
  expect([read().step, ...can(read())]).toEqual(["redo", true, true]);
  await until("/?kind=visit&lanes=actor", read().redo);
  expect(can(read())).toEqual([true, false]);
});

it("a view after an undone one takes the place of what was ahead", async () => {
  const { read } = open();
  await change(read, { kinds: ["visit"] });
  await until("/", read().undo);
  await change(read, { kinds: ["policy"] });
  expect([read().step, ...can(read())]).toEqual([null, true, false]);
});

it("pressing undo quickly goes back as often, and never out of the page", async () => {
  push(ROUTER, "", "/about");
  push(ROUTER, "", "/");
  const { read } = open();
  await change(read, { kinds: ["visit"] });
  await change(read, { kinds: ["visit", "policy"] });
  await until("/", () => {
    for (let press = 0; press < 9; press += 1) read().undo();
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(address()).toBe("/");
  expect(can(read())).toEqual([false, true]);
});

it("undo right after a change undoes that change", async () => {
  const { read } = open();
  await change(read, { kinds: ["visit"] });
  act(() => read().setView({ ...DEFAULT_VIEW, kinds: ["policy"] }));
  await until("/?kind=visit", read().undo);
  expect(read().view.kinds).toEqual(["visit"]);
});

it("the browser's own buttons count as much", async () => {
  const { read } = open();
  await change(read, { kinds: ["visit"] });
  await until("/", () => window.history.back());
  expect([read().step, ...can(read())]).toEqual(["undo", false, true]);
});

it("after a reload in the middle both ways are still open", async () => {
  const { read, leave } = open();
  await change(read, { kinds: ["visit"] });
  await change(read, { lanes: "actor" });
  await until("/?kind=visit", read().undo);
  leave();
  loadedBy("reload");
  const again = open();
  expect(can(again.read())).toEqual([true, true]);
  await until("/?kind=visit&lanes=actor", again.read().redo);
  await until("/?kind=visit", again.read().undo);
  await until("/", again.read().undo);
  expect(can(again.read())).toEqual([false, true]);
});

it("back from another page, what is ahead is that page, and redo does not go there", async () => {
  const { read, leave } = open();
  await change(read, { kinds: ["visit"] });
  await until("/", read().undo);
  leave();
  loadedBy("back_forward");
  const again = open();
  expect(can(again.read())).toEqual([false, false]);
});

it("the router's part of an entry stays where it is", async () => {
  const { read } = open();
  await change(read, { kinds: ["visit"] });
  await change(read, { lanes: "actor" });
  await until("/?kind=visit", read().undo);
  expect(window.history.state).toMatchObject(ROUTER);
  await until("/", read().undo);
  expect(window.history.state).toMatchObject(ROUTER);
});

it("steps in time that follow at once are one, as those of a key held down", async () => {
  // However busy the machine is, no time passes between them.
  const clock = jest.spyOn(performance, "now").mockReturnValue(1000);
  const { read } = open();
  for (const from of ["1985", "1986", "1987"])
    await change(read, { from, to: "2000" });
  clock.mockRestore();
  expect(address()).toBe("/?from=1987&to=2000");
  await until("/", read().undo);
  expect(can(read())).toEqual([false, true]);
});

it("other changes that follow at once are steps of their own, and so is a step in time after a while", async () => {
  const { read } = open();
  await change(read, { from: "1985" });
  await change(read, { from: "1986", kinds: ["visit"] });
  await change(read, { kinds: [] });
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await change(read, { from: "1990" });
  await until("/?from=1986", read().undo);
  await until("/?kind=visit&from=1986", read().undo);
  await until("/?from=1985", read().undo);
  await until("/", read().undo);
  expect(can(read())).toEqual([false, true]);
});

it("a link within the page is no step: undo goes on from the view before it", async () => {
  const { read } = open();
  await change(read, { kinds: ["visit"] });
  act(() => {
    window.location.hash = "main";
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(can(read())).toEqual([true, false]);
  await until("/", read().undo);
});

it("a browser that refuses more entries leaves the page as it is", async () => {
  const { read } = open();
  const refuse = () => {
    throw new DOMException("too many", "SecurityError");
  };
  window.history.pushState = refuse;
  act(() => read().setView({ ...DEFAULT_VIEW, kinds: ["visit"] }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(read().view.kinds).toEqual(["visit"]);
  expect(can(read())).toEqual([false, false]);
});
