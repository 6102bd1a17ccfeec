import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "../../fixtures/axe";
import { useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { FilterBar } from "@/components/filters/filter-bar";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { knownIds } from "@/lib/select/known-ids";
import { facetCounts } from "@/lib/select/facet-counts";
import { indexEvents } from "@/lib/select/index-events";
import { actorOptions, placeOptions } from "@/lib/select/options";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { formatView } from "@/lib/view/format-view";
import { parseView } from "@/lib/view/parse-view";
import { patientUser } from "../../fixtures/patient-user";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const events = indexEvents(record, "en");
const parts = (messages: Messages) => ({
  path: messages.locale === "en" ? "/" : "/zh",
  actors: actorOptions(record, messages.locale),
  places: placeOptions(record, messages.locale),
  messages,
  onSearchFocus: () => undefined,
  searchBusy: false,
});
const ENGLISH = parts(english);
const CHINESE = parts(chinese);

function Harness(props: {
  start?: Partial<ViewState>;
  words?: typeof ENGLISH;
  onView?: (query: string) => void;
  onSearchFocus?: () => void;
}) {
  const [view, setView] = useState({ ...DEFAULT_VIEW, ...props.start });
  return (
    <>
      <FilterBar
        {...(props.words ?? ENGLISH)}
        view={view}
        counts={facetCounts(events, view, null)}
        onChange={(change) => {
          const next = change(view);
          setView(next);
          props.onView?.(formatView(next));
        }}
        onSearchFocus={props.onSearchFocus ?? (() => undefined)}
      />
      <button onClick={() => setView(DEFAULT_VIEW)}>reset</button>
    </>
  );
}

/** Renders the bar on a view; `views` are the addresses that it asked for. */
function open(props: Parameters<typeof Harness>[0] = {}) {
  const views: string[] = [];
  const user = patientUser();
  const { container } = render(
    <Harness {...props} onView={(query) => views.push(query)} />,
  );
  return { views, user, container };
}

const actorField = () => screen.getByRole("combobox", { name: "Actor" });
const listed = () => within(screen.getByRole("listbox")).getAllByRole("option");
const options = () => listed().map((option) => option.textContent);
/** The option that the text field names as active. */
const activeOption = () => {
  const id = actorField().getAttribute("aria-activedescendant");
  return listed().find((option) => option.id === id) ?? null;
};

// Axe reads sixty options slowly on a busy machine.
jest.setTimeout(30_000);

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

it("typing a name and pressing Enter chooses that actor, and keeps the list open for the next", async () => {
  const { views, user } = open();
  await user.type(actorField(), "xi jin{Enter}");
  expect(views).toEqual(["actor=xi-jinping"]);
  expect(activeOption()).toHaveAttribute("aria-selected", "true");
  // The text is selected: what is typed next replaces it.
  await user.keyboard("robert ray{Enter}");
  expect(views.at(-1)).toBe("actor=xi-jinping,robert-ray");
});

it("typing Chinese on the English page finds the actor", async () => {
  const { user } = open();
  await user.type(actorField(), "习近平");
  expect(options()).toEqual([expect.stringContaining("Xi Jinping")]);
});

it("typing English on the Chinese page finds the actor", async () => {
  const { views, user } = open({ words: CHINESE });
  await user.type(
    screen.getByRole("combobox", { name: "参与者" }),
    "xi jinping{Enter}",
  );
  expect(views).toEqual(["actor=xi-jinping"]);
});

it("pressing Down opens the list on groups of actors, one choice each", async () => {
  const { views, user } = open();
  await user.click(actorField());
  const groups = screen.getByRole("group", {
    name: "Groups, by role at the time",
  });
  expect(within(groups).getAllByRole("option")).toHaveLength(4);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(views).toEqual(["actor=presidents"]);
});

it("pressing arrows, Home, End and Page keys moves the active option and stops at the ends", async () => {
  const { user } = open();
  await user.type(actorField(), "governor");
  const all = listed();
  expect(activeOption()).toBe(all[0]);
  await user.keyboard("{ArrowDown}");
  expect(activeOption()).toBe(all[1]);
  await user.keyboard("{PageDown}");
  expect(activeOption()).toBe(all[11]);
  await user.keyboard("{End}{ArrowDown}");
  expect(activeOption()).toBe(all.at(-1));
  await user.keyboard("{Home}{ArrowUp}");
  expect(activeOption()).toBe(all[0]);
});

it("pressing Escape closes the list, then clears the text; Tab leaves", async () => {
  const { user } = open();
  await user.type(actorField(), "xi");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  expect(actorField()).toHaveValue("xi");
  await user.keyboard("{Escape}");
  expect(actorField()).toHaveValue("");
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("listbox", { name: "Actors" })).toBeVisible();
  await user.tab();
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

it("pressing Backspace in the empty field takes the last actor away", async () => {
  const { views, user } = open({
    start: { actors: ["xi-jinping", "robert-ray"] },
  });
  await user.click(actorField());
  await user.keyboard("{Backspace}{Backspace}{Backspace}");
  expect(views).toEqual(["actor=xi-jinping", ""]);
});

it("pressing outside closes the list", async () => {
  const { user } = open();
  await user.click(actorField());
  expect(screen.getByRole("listbox")).toBeVisible();
  await user.click(document.body);
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

it("clicking options toggles them while the field keeps the focus", async () => {
  const { views, user } = open();
  await user.type(actorField(), "state of iowa");
  const option = screen.getByRole("option", { name: /State of Iowa/ });
  await user.click(option);
  await user.click(option);
  expect(views).toEqual(["actor=gov-us-ia", ""]);
  expect(actorField()).toHaveFocus();
});

it("opening the list draws sixty choices at most and says how many more there are", async () => {
  const { user } = open();
  await user.click(actorField());
  expect(listed()).toHaveLength(60);
  const people = screen.getByRole("group", { name: "People" });
  const shown = within(people).getAllByRole("option").length;
  const total = record.actors.filter(({ kind }) => kind === "person").length;
  expect(people).toHaveTextContent(
    `${total - shown} more: type to narrow the list`,
  );
});

it("the counts of options follow the other filters, those with none coming last", async () => {
  const { user } = open({ start: { from: "2020" } });
  await user.type(actorField(), "jinping");
  const since = events.filter(
    (e) => e.actors.includes("xi-jinping") && e.end > Date.UTC(2020, 0, 1),
  ).length;
  expect(options()[0]).toMatch(`${since} events`);
  await user.clear(actorField());
  await user.type(actorField(), "reagan");
  expect(options().at(-1)).toMatch(/0 events/);
});

it("a search without a match says so", async () => {
  const { user } = open();
  await user.type(actorField(), "qqq");
  expect(screen.getAllByText("No actor matches “qqq”.")[0]).toBeVisible();
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

it("checking kinds and levels filters by them, in the record's order", async () => {
  const { views, user } = open();
  await user.click(screen.getByText("All kinds"));
  await user.click(screen.getByRole("checkbox", { name: /Trade/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Visits/ }));
  await user.click(screen.getByText("All levels"));
  await user.click(screen.getByRole("checkbox", { name: /Head of state/ }));
  expect(views.at(-1)).toBe("kind=visit,trade&level=head-of-state");
  expect(screen.getByText("2 chosen")).toBeVisible();
});

it("pressing Escape in a menu closes it and gives the focus back", async () => {
  const { user } = open();
  const summary = screen.getByText("All kinds");
  await user.click(summary);
  await user.click(screen.getByRole("checkbox", { name: /^Visits/ }));
  await user.keyboard("{Escape}");
  expect(screen.getByRole("checkbox", { name: /^Visits/ })).not.toBeVisible();
  expect(screen.getByText("Visits", { selector: "summary" })).toHaveFocus();
});

it("choosing to match all asks for all", async () => {
  const { views, user } = open();
  const match = screen.getByRole("combobox", { name: "Match" });
  await user.selectOptions(match, "All of these");
  await user.selectOptions(match, "Any of these");
  expect(views).toEqual(["match=all", ""]);
});

it("choosing a government offers the body itself alone, which goes with it", async () => {
  const { views, user } = open({ start: { actors: ["xi-jinping"] } });
  const name = "The government itself only";
  expect(screen.queryByRole("switch", { name })).not.toBeInTheDocument();
  await user.type(actorField(), "state of iowa{Enter}");
  await user.click(screen.getByRole("switch", { name }));
  expect(views.at(-1)).toBe("actor=xi-jinping,gov-us-ia&body=only");
  await user.clear(actorField());
  await user.keyboard("{Backspace}");
  expect(views.at(-1)).toBe("actor=xi-jinping");
});

it("choosing a place works as choosing an actor does", async () => {
  const { views, user } = open();
  const place = screen.getByRole("combobox", { name: "Place" });
  await user.type(place, "hebei{Enter}");
  expect(views).toEqual(["place=cn-hebei"]);
});

describe("the period", () => {
  const from = () => screen.getByRole("textbox", { name: "From" });
  const to = () => screen.getByRole("textbox", { name: "To" });

  it("counts when Enter is pressed or the field is left", async () => {
    const { views, user } = open();
    await user.type(from(), "1985{Enter}");
    await user.type(to(), " 1994-06 ");
    await user.tab();
    expect(views).toEqual(["from=1985", "from=1985&to=1994-06"]);
    expect(to()).toHaveValue("1994-06");
  });

  it("says what is wrong and leaves the view alone", async () => {
    const { views, user } = open({ start: { from: "1990" } });
    await user.type(to(), "1985{Enter}");
    expect(to()).toBeInvalid();
    expect(to()).toHaveAccessibleDescription(
      "The period ends before it starts.",
    );
    await user.clear(to());
    expect(to()).toBeValid();
    await user.type(to(), "soon{Enter}");
    expect(to()).toHaveAccessibleDescription(/Write a date as/);
    await user.clear(to());
    await user.type(to(), "2031{Enter}");
    expect(to()).toHaveAccessibleDescription(/1979 to 2024/);
    expect(views).toEqual([]);
  });

  it("loses what is wrong in it when all filters are cleared, not when another one changes", async () => {
    const { views, user } = open({ start: { from: "1985" } });
    await user.type(to(), "19{Enter}");
    await user.click(screen.getByRole("checkbox", { name: /^Visits/ }));
    expect(to()).toHaveValue("19");
    await user.click(screen.getByRole("button", { name: "reset" }));
    expect(to()).toHaveValue("");
    expect(to()).toBeValid();
    expect(views).toEqual(["kind=visit&from=1985"]);
  });

  it("follows a change from elsewhere", async () => {
    const { user } = open({ start: { from: "1985" } });
    expect(from()).toHaveValue("1985");
    await user.click(screen.getByRole("button", { name: "reset" }));
    expect(from()).toHaveValue("");
  });
});

describe("the text search", () => {
  afterEach(() => {
    jest.useRealTimers();
  });
  const search = () => screen.getByRole("searchbox", { name: "Text" });

  it("counts after a pause, once", async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const views: string[] = [];
    render(<Harness onView={(query) => views.push(query)} />);
    await user.type(search(), "iowa");
    expect(views).toEqual([]);
    act(() => jest.advanceTimersByTime(200));
    expect(views).toEqual(["q=iowa"]);
    expect(search()).toHaveValue("iowa");
  });

  it("counts at once on Enter, and what is typed on stays", async () => {
    const { views, user } = open();
    await user.type(search(), "xi {Enter}jin");
    expect(views[0]).toBe("q=xi");
    expect(search()).toHaveValue("xi jin");
  });

  it("asks for its texts when it gets the focus, and follows a reset", async () => {
    const onSearchFocus = jest.fn();
    const { user } = open({ start: { q: "corn" }, onSearchFocus });
    await user.click(search());
    expect(onSearchFocus).toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "reset" }));
    expect(search()).toHaveValue("");
  });
});

describe("without script", () => {
  const html = (view: Partial<ViewState>) =>
    renderToStaticMarkup(
      <FilterBar
        {...CHINESE}
        view={{ ...DEFAULT_VIEW, ...view }}
        counts={facetCounts(events, DEFAULT_VIEW, null)}
        onChange={() => undefined}
      />,
    );

  /** The form as a browser without script reads it: what stands in `<noscript>` is there. */
  const formOf = (markup: string): HTMLFormElement => {
    document.body.innerHTML = markup.replaceAll(/<\/?noscript>/g, "");
    return screen.getByRole("form", { name: "筛选事件" });
  };
  const nativeList = (name: string) =>
    screen.getByLabelText<HTMLSelectElement>(name, { selector: "select" });
  afterEach(() => {
    document.body.innerHTML = "";
  });

  it("is a form that sends the same view back", () => {
    const view: Partial<ViewState> = {
      actors: ["presidents", "xi-jinping"],
      places: ["us-ia"],
      kinds: ["visit", "trade"],
      levels: ["national"],
      compare: { facet: "actor", id: "robert-ray" },
      match: "all",
      ties: ["sister"],
      statuses: ["active"],
      pairLevels: ["city"],
      from: "1985",
      q: "玉米",
      lanes: "actor",
      bands: true,
      metric: "exports",
      sort: "newest",
      event: "1979-ray-deng",
      year: 2022,
      state: "us-ia",
      theme: "dark",
    };
    const form = formOf(html(view));
    expect(form).toHaveAttribute("method", "get");
    expect(form).toHaveAttribute("action", "/zh");
    const sent = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, value as string]),
    );
    const { view: back, issues } = parseView(sent, knownIds(record));
    expect(back).toEqual({ ...DEFAULT_VIEW, ...view });
    expect(issues).toEqual([]);
  });

  it("offers every actor and place, and a button that sends", () => {
    formOf(html({}));
    expect(nativeList("参与者").options).toHaveLength(record.actors.length + 4);
    expect(nativeList("地点").options).toHaveLength(record.places.length);
    expect(screen.getByText("应用筛选")).toHaveAttribute("type", "submit");
  });

  it("keeps what needs script out of sight", () => {
    expect(html({})).toContain("[data-needs-script]{display:none}");
    expect(html({}).match(/data-needs-script=""/g)).toHaveLength(2);
    expect(html({}).match(/role="combobox"/g)).toHaveLength(2);
  });
});

it.each([
  ["in English", ENGLISH],
  ["in Chinese", CHINESE],
])(
  "the bar has no accessibility problem, closed or open, %s",
  async (_, words) => {
    const { container, user } = open({
      words,
      start: { actors: ["gov-us-ia"] },
    });
    expect((await axe(container)).violations).toEqual([]);
    const [actor] = screen.getAllByRole("combobox");
    if (actor) await user.type(actor, "a");
    await user.keyboard("{ArrowDown}");
    expect((await axe(container)).violations).toEqual([]);
  },
);
