import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "../../fixtures/axe";
import { useState } from "react";
import { EmptyResult } from "@/components/filters/empty-result";
import { FilterChips } from "@/components/filters/filter-chips";
import { StatusLine } from "@/components/filters/status-line";
import { ViewIssues } from "@/components/filters/view-issues";
import { filterNames } from "@/lib/describe/filter-names";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import type { ViewState } from "@/lib/model/view-state";
import { activeFilters } from "@/lib/select/active-filters";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { formatView } from "@/lib/view/format-view";

const NAMES = filterNames(
  [
    { id: "xi-jinping", name: "Xi Jinping" },
    { id: "robert-ray", name: "Robert Ray" },
  ],
  [{ id: "us-ia", name: "Iowa" }],
  english,
);
const VIEW: ViewState = {
  ...DEFAULT_VIEW,
  actors: ["xi-jinping", "robert-ray"],
  places: ["us-ia"],
  from: "1985",
  sort: "newest",
};

function Harness(props: { onView?: (query: string) => void }) {
  const [view, setView] = useState(VIEW);
  return (
    <>
      <button id="first">first control</button>
      <FilterChips
        view={view}
        path="/"
        names={NAMES}
        messages={english}
        onChange={(next) => {
          setView(next);
          props.onView?.(formatView(next));
        }}
        fallbackId="first"
      />
    </>
  );
}
const chip = (name: string) =>
  screen.getByRole("link", { name: `Remove filter: ${name}` });

it("clicking a chip removes its filter and gives the focus to the next chip", async () => {
  const views: string[] = [];
  const user = userEvent.setup();
  render(<Harness onView={(query) => views.push(query)} />);
  await user.click(chip("Robert Ray"));
  expect(views).toEqual(["actor=xi-jinping&place=us-ia&from=1985&sort=newest"]);
  expect(chip("Iowa")).toHaveFocus();
});

it("removing the last chip of the row gives the focus to the one before", async () => {
  const user = userEvent.setup();
  render(<Harness />);
  await user.click(chip("1985–2024"));
  expect(chip("Iowa")).toHaveFocus();
});

it("clearing all leaves the order and gives the focus to the first control", async () => {
  const views: string[] = [];
  const user = userEvent.setup();
  render(<Harness onView={(query) => views.push(query)} />);
  await user.click(screen.getByRole("link", { name: "Clear all" }));
  expect(views).toEqual(["sort=newest"]);
  expect(screen.queryByRole("list")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "first control" })).toHaveFocus();
});

it("every chip is a link to the view without it, and a modified click is left to the browser", () => {
  const onView = jest.fn();
  render(<Harness onView={onView} />);
  expect(chip("Iowa")).toHaveAttribute(
    "href",
    "/?actor=xi-jinping,robert-ray&from=1985&sort=newest",
  );
  const click = createEvent.click(chip("Iowa"), { ctrlKey: true });
  // jsdom would follow the link.
  window.addEventListener("click", (event) => event.preventDefault(), {
    once: true,
  });
  fireEvent(chip("Iowa"), click);
  expect(onView).not.toHaveBeenCalled();
});

it("the chips have no accessibility problem", async () => {
  const { container } = render(<Harness />);
  expect((await axe(container)).violations).toEqual([]);
});

it("the status line says the count first and then the filters", () => {
  render(
    <StatusLine
      view={VIEW}
      shown={73}
      total={551}
      names={NAMES}
      messages={english}
    />,
  );
  expect(screen.getByRole("status")).toHaveTextContent(
    "73 of 551 events with Xi Jinping or Robert Ray, connected with Iowa, 1985–2024.",
  );
});

it("what was not understood is named with its reason, and nothing is said when all was", () => {
  const { rerender } = render(
    <ViewIssues
      issues={[
        { param: "actor", value: "foo", reason: "unknown" },
        { param: "from", value: "never", reason: "malformed" },
      ]}
      messages={english}
    />,
  );
  expect(screen.getByRole("note")).toHaveTextContent(
    "Ignored in the address: actor “foo” (unknown); from “never” (not understood).",
  );
  rerender(
    <ViewIssues
      issues={[{ param: "colour", value: "", reason: "unknown" }]}
      messages={chinese}
    />,
  );
  expect(screen.getByRole("note")).toHaveTextContent(
    "网址中以下内容已忽略：colour（无此项）。",
  );
  rerender(<ViewIssues issues={[]} messages={english} />);
  expect(screen.queryByRole("note")).not.toBeInTheDocument();
});

it("an empty result names each filter with what it keeps out, and taking one away acts", async () => {
  const user = userEvent.setup();
  const onChange = jest.fn<void, [ViewState]>();
  const { container } = render(
    <EmptyResult
      view={VIEW}
      path="/"
      relaxations={activeFilters(VIEW).map((filter, i) => ({
        filter,
        count: 9 - i,
      }))}
      names={NAMES}
      messages={english}
      onChange={onChange}
    />,
  );
  expect(
    screen.getByRole("heading", { name: "No event passes these filters" }),
  ).toBeVisible();
  await user.click(
    screen.getByRole("link", { name: "Without Iowa: 7 events" }),
  );
  expect(onChange).toHaveBeenCalledWith({ ...VIEW, places: [] });
  expect((await axe(container)).violations).toEqual([]);
});
