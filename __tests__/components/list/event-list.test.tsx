import {
  createEvent,
  fireEvent,
  render,
  screen,
  within,
} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "../../fixtures/axe";
import { renderToStaticMarkup } from "react-dom/server";
import { EventList } from "@/components/list/event-list";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import type { ViewState } from "@/lib/model/view-state";
import { announcedOf } from "@/lib/select/event-announced";
import { indexEvents } from "@/lib/select/index-events";
import { placeOptions } from "@/lib/select/options";
import { sortEvents } from "@/lib/select/sort-events";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const events = indexEvents(record, "en");
const some = events.filter(({ places }) => places.includes("us-ia"));
const announced = new Set(
  record.events
    .filter((event) => announcedOf(event) === "whole")
    .map(({ id }) => id),
);
const placeNames = new Map(
  placeOptions(record, "en").map(({ id, name }) => [id, name]),
);
const list = (
  props: {
    view?: Partial<ViewState>;
    events?: typeof events;
    onChange?: (next: ViewState) => void;
    onSelect?: (id: string) => void;
  } = {},
) => (
  <EventList
    events={props.events ?? some}
    view={{ ...DEFAULT_VIEW, ...props.view }}
    path="/"
    placeNames={placeNames}
    messages={english}
    onChange={props.onChange ?? (() => undefined)}
    onSelect={props.onSelect ?? (() => undefined)}
  />
);
const links = () =>
  within(
    screen.getByRole("region", { name: "Events" }),
  ).getAllByRole<HTMLAnchorElement>("link");
const ids = () => links().map((link) => link.pathname.split("/").at(-1));

it("the list links every event to its page, by date under its year", () => {
  render(list());
  expect(ids()).toEqual(sortEvents(some, "oldest").map(({ id }) => id));
  const years = screen.getAllByRole("heading", { level: 3 });
  expect(years[0]).toHaveTextContent("1979");
  expect(
    screen.getByRole("link", {
      name: /^1979 ?Iowa Governor Robert Ray meets Deng Xiaoping ?Leader meeting · China$/,
    }),
  ).toHaveAttribute("href", "/events/1979-ray-deng");
});

it("the list shows newest first and most important first, the latter without years", () => {
  const { rerender } = render(list({ view: { sort: "newest" } }));
  expect(ids()).toEqual(sortEvents(some, "newest").map(({ id }) => id));
  rerender(list({ view: { sort: "importance" } }));
  expect(ids()).toEqual(sortEvents(some, "importance").map(({ id }) => id));
  expect(screen.queryByRole("heading", { level: 3 })).not.toBeInTheDocument();
});

it("choosing an order asks for that view, through a link that works without script", async () => {
  const user = userEvent.setup();
  const onChange = jest.fn<void, [ViewState]>();
  render(list({ view: { kinds: ["visit"] }, onChange }));
  const nav = within(screen.getByRole("navigation", { name: "Order" }));
  expect(nav.getByRole("link", { current: true })).toHaveTextContent(
    "Oldest first",
  );
  const newest = nav.getByRole("link", { name: "Newest first" });
  expect(newest).toHaveAttribute("href", "/?kind=visit&sort=newest");
  await user.click(newest);
  expect(onChange).toHaveBeenCalledWith({
    ...DEFAULT_VIEW,
    kinds: ["visit"],
    sort: "newest",
  });
});

it("clicking an event selects it in place; a modified click is left to the browser", async () => {
  const user = userEvent.setup();
  const onSelect = jest.fn<void, [string]>();
  render(list({ onSelect, view: { event: "1979-ray-deng" } }));
  const [first, second] = links();
  if (!first || !second) throw new Error("no links");
  expect(first).toHaveAttribute("aria-current", "true");
  await user.click(second);
  expect(onSelect).toHaveBeenCalledTimes(1);
  // jsdom would follow the link.
  window.addEventListener("click", (event) => event.preventDefault(), {
    once: true,
  });
  fireEvent(second, createEvent.click(second, { metaKey: true }));
  expect(onSelect).toHaveBeenCalledTimes(1);
});

it("the list of the whole record takes six elements an event at most", () => {
  const items = renderToStaticMarkup(list({ events }))
    .split("<li")
    .slice(-events.length);
  // The item itself and every element that opens in it; the last one of a year ends where the next year begins.
  const sizes = items.map(
    (item) => 1 + (item.split("</li>")[0]?.match(/<[a-z]/g)?.length ?? 0),
  );
  expect(sizes).toHaveLength(events.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
  expect(Math.min(...sizes)).toBeGreaterThan(3);
});

it.each([
  ["en", english, /, announced only/],
  ["zh", chinese, /（仅见于事前预告）/],
] as const)(
  "the list says which events were only announced, and of no other (%s)",
  (locale, messages, mark) => {
    const items = renderToStaticMarkup(
      <EventList
        events={indexEvents(record, locale)}
        view={DEFAULT_VIEW}
        path="/"
        placeNames={placeNames}
        messages={messages}
        onChange={() => undefined}
        onSelect={() => undefined}
      />,
    ).split("<li");
    const marked = items
      .filter((item) => mark.test(item))
      .map((item) => /events\/([^"]+)/.exec(item)?.[1]);
    expect(marked).toEqual(
      sortEvents(events, "oldest")
        .map(({ id }) => id)
        .filter((id) => announced.has(id)),
    );
    expect(marked).toHaveLength(announced.size);
  },
);

it("the Chinese list speaks Chinese and links to Chinese pages", () => {
  const zh = indexEvents(record, "zh").filter((e) => e.id === "1979-ray-deng");
  render(
    <EventList
      events={zh}
      view={DEFAULT_VIEW}
      path="/zh"
      placeNames={
        new Map(placeOptions(record, "zh").map(({ id, name }) => [id, name]))
      }
      messages={chinese}
      onChange={() => undefined}
      onSelect={() => undefined}
    />,
  );
  const link = screen.getByRole("link", { name: /罗伯特·雷/ });
  expect(link).toHaveAttribute("href", "/zh/events/1979-ray-deng");
  expect(
    screen.getByRole("heading", { level: 3, name: "1979年" }),
  ).toBeVisible();
  expect(link).toHaveTextContent("领导人会晤 · 中国");
});

it("the list has no accessibility problem", async () => {
  const { container } = render(list());
  expect((await axe(container)).violations).toEqual([]);
});
