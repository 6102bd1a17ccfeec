import { fireEvent, screen } from "@testing-library/react";
import {
  field,
  fromElsewhere,
  keyOf,
  listedScenes,
  openEditor,
  saveState,
  untilKept,
} from "../../fixtures/open-editor";
import { readRecord } from "../../fixtures/read-record";
import { briefingEditor as words } from "@/lib/messages/en/briefing-editor";
import { ownLost } from "@/lib/messages/en/own-lost";
import { sentHash } from "@/lib/view/briefing/briefing-hash";

const TEXT = `---
title: Two scenes
language: en
---

## First

id: first
chart: timeline
view: place=us-ia
figure: {{shown}}
figure.label: events

There are {{events}} events.

## Second

id: second
`;

const stored = (name = "two") => localStorage.getItem(keyOf(name)) ?? "";
const press = (name: string | RegExp) => screen.getByRole("button", { name });
const title = () => field(/^Title/);

jest.setTimeout(60_000);

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem(keyOf("two"), TEXT);
});

afterEach(() => jest.restoreAllMocks());

it("opening a briefing fills its numbers from the record and changes nothing", async () => {
  await openEditor("two");
  expect(listedScenes()).toEqual(["1 First", "2 Second"]);
  const all = readRecord().events.length;
  const preview = screen.getByRole("complementary", { name: "Preview" });
  expect(preview).toHaveTextContent(`There are ${all} events.`);
  await untilKept();
  expect(stored()).toBe(TEXT);
  expect(saveState()).toBe("kept");
});

it("typing is kept by itself, undone as one change by keyboard, and done again", async () => {
  const { user } = await openEditor("two");
  await user.type(title(), " pair");
  await untilKept();
  expect(stored()).toContain("## First pair\n");
  await user.keyboard("{Control>}z{/Control}");
  expect(title()).toHaveValue("First");
  await untilKept();
  expect(stored()).toContain("## First\n");
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(title()).toHaveValue("First pair");
});

it("leaving the page keeps what was typed the moment before", async () => {
  const { user } = await openEditor("two");
  await user.type(title(), "!");
  fireEvent(window, new Event("pagehide"));
  expect(stored()).toContain("## First!\n");
});

it("the arrow keys on a scene's handle move it, keep the focus and say so; Delete can be undone", async () => {
  const { user } = await openEditor("two");
  press(/^Move scene 1/).focus();
  await user.keyboard("{ArrowDown}");
  expect(listedScenes()).toEqual(["1 Second", "2 First"]);
  expect(press(/^Move scene 2/)).toHaveFocus();
  expect(screen.getByText("First: now scene 2 of 2")).toBeInTheDocument();
  await user.click(press("Delete"));
  expect(listedScenes()).toEqual(["1 Second"]);
  await user.click(press("Undo"));
  await user.click(press("Undo"));
  expect(listedScenes()).toEqual(["1 First", "2 Second"]);
  await user.click(press("Duplicate"));
  expect(listedScenes()).toHaveLength(3);
  await untilKept();
  expect(stored().match(/^id: .*/gm)).toHaveLength(3);
});

it("pasting the address of a view takes the view and its filters", async () => {
  const { user } = await openEditor("two");
  const query = field(/^Filters and period/);
  await user.clear(query);
  query.focus();
  await user.paste("https://x.org/zh/pairs?tie=sister#chart-pairs-status");
  expect(query).toHaveValue("tie=sister");
  expect(field(/^View/)).toHaveValue("pairs-status");
});

it("a step is added, lights an event that is found by its title, and is kept", async () => {
  const { user } = await openEditor("two");
  await user.click(press("Add a step"));
  await user.type(field(/Find an event/), "Iowa Hebei sister-state agreement");
  const [found] = screen.getAllByRole("button", { name: /^Highlight / });
  if (!found) throw new Error("no event found");
  await user.click(found);
  await untilKept();
  expect(stored()).toMatch(/^step:\nstep\.light: 1983-07-22-iowa-hebei/m);
});

it("another window's change is shown, and undo brings back what was here", async () => {
  const { user } = await openEditor("two");
  await fromElsewhere("two", TEXT.replace("First", "Theirs"));
  expect(listedScenes()[0]).toBe("1 Theirs");
  expect(screen.getByRole("alert")).toHaveTextContent(words.elsewhere.changed);
  await user.click(press("Undo"));
  expect(listedScenes()[0]).toBe("1 First");
  await untilKept();
  expect(stored()).toContain("## First\n");
});

it("two windows that change a briefing at once both keep their work", async () => {
  const { user } = await openEditor("two");
  await user.type(title(), " mine");
  await fromElsewhere("two", TEXT.replace("First", "Theirs"));
  expect(stored()).toContain("## Theirs");
  expect(stored("two-2")).toContain("## First mine");
  expect(window.location.hash).toBe("#two-2");
  expect(screen.getByRole("alert")).toHaveTextContent(words.elsewhere.forked);
});

it("what another window deletes stays here, and is kept again with the next change", async () => {
  const { user } = await openEditor("two");
  await fromElsewhere("two", null);
  expect(screen.getByRole("alert")).toHaveTextContent(words.elsewhere.deleted);
  await untilKept();
  expect(stored()).toBe("");
  await user.type(title(), "!");
  await untilKept();
  expect(stored()).toContain("## First!");
});

it("a browser without room says so, and the address opens the work again", async () => {
  const { user, unmount } = await openEditor("two");
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await user.type(title(), " unkept");
  await untilKept();
  expect(saveState()).toBe("full");
  expect(screen.getByText(words.refused)).toBeVisible();
  expect(stored()).toBe(TEXT);
  const hash = window.location.hash.slice(1);
  unmount();
  await openEditor(hash);
  expect(title()).toHaveValue("First unkept");
});

it("a damaged text opens as text, with what is wrong by line, and can be mended", async () => {
  const damaged = TEXT.replace("chart: timeline", "chart: tinelime\nfoo: bar");
  localStorage.setItem(keyOf("two"), damaged);
  const { user } = await openEditor("two");
  const area = field(/^Text of the briefing/);
  expect(area).toHaveValue(damaged);
  expect(press("Line 9: there is no chart “tinelime”")).toBeVisible();
  await user.click(press("Line 10: there is no “foo” here"));
  expect(area).toHaveFocus();
  expect(damaged.slice(area.selectionStart ?? 0, area.selectionEnd ?? 0)).toBe(
    "foo: bar",
  );
  await user.click(press("Edit scene by scene"));
  await untilKept();
  expect(listedScenes()).toEqual(["1 First", "2 Second"]);
  await user.click(press("Undo"));
  expect(field(/^Text of the briefing/)).toHaveValue(damaged);
});

it("what was sent by link is kept once it is changed, and not before", async () => {
  localStorage.clear();
  const { user } = await openEditor(sentHash(TEXT));
  expect(screen.getByText(words.sent)).toBeVisible();
  await untilKept();
  expect(localStorage).toHaveLength(0);
  await user.type(title(), "!");
  await untilKept();
  expect(stored("two-scenes")).toContain("## First!");
  expect(window.location.hash).toBe("#two-scenes");
});

it.each([
  ["", ownLost.none],
  ["gone", ownLost.own("gone")],
  ["copy=none", ownLost.copy("none")],
  ["sent=damaged", ownLost.sent],
])("an address that opens nothing says why (#%s)", async (hash, said) => {
  await openEditor(hash);
  expect(screen.getByText(said)).toBeVisible();
});

it("every reference that the editor offers is answered by the record", async () => {
  const { user } = await openEditor("two");
  await user.click(press(words.asText));
  const area = field(/^Text of the briefing/);
  const all = words.numbers.examples.map(([reference]) => reference);
  await user.clear(area);
  area.focus();
  await user.paste(TEXT.replace("{{events}}", all.join(" ")));
  await untilKept();
  expect(screen.queryByText(/to mend/)).toBeNull();
});
