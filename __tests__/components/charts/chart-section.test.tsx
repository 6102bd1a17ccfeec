import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ChartSection } from "@/components/charts/chart-section";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { changedView } from "../../fixtures/changed-view";
import { readRecord } from "../../fixtures/read-record";

const charts = {
  en: pickChartData(readRecord(), "en"),
  zh: pickChartData(readRecord(), "zh"),
};

function show(view: Partial<ViewState> = {}, locale: Locale = "en") {
  const onView = jest.fn<void, [ViewState]>();
  const data = charts[locale];
  const whole = { ...DEFAULT_VIEW, ...view };
  const { container } = render(
    <ChartSection
      data={data}
      view={whole}
      messages={messagesFor(locale)}
      path={locale === "zh" ? "/zh" : "/"}
      placeName={(id) =>
        data.states.find((state) => state.id === id)?.name ?? id
      }
      onView={(change) => onView(changedView(whole, change))}
    />,
  );
  return { container, onView, user: userEvent.setup() };
}

describe("<ChartSection />", () => {
  it("names every chart by its takeaway and gives each its hook", () => {
    show();
    const figures = screen.getAllByRole("figure");
    expect(figures.map((figure) => figure.dataset.chart)).toEqual([
      "pairs-growth",
      "pairs-by-state",
      "rank-counts",
      "state-exports",
      "state-export-series",
      "national-trade",
    ]);
    for (const figure of figures) expect(figure).toHaveAccessibleName();
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(6);
  });

  it("gives every drawn chart a source line, the date of the record and a data table", () => {
    show();
    for (const figure of screen.getAllByRole("figure")) {
      expect(within(figure).getByText(/^Record as of /)).toBeInTheDocument();
      expect(
        within(figure).getByText(/^(Sources?:|Reported totals:)/),
      ).toBeInTheDocument();
      expect(within(figure).getByText(/^Data tables?$/)).toBeInTheDocument();
    }
  });

  it("says to those who do not see a drawing what they can do on the page, and where its values are", () => {
    show();
    const said = screen.getAllByText(/ All values are in the data tables?\.$/, {
      selector: "desc",
    });
    expect(said).toHaveLength(6);
    expect(said[1]).toHaveTextContent("arrow keys move between tiles");
  });

  it("leads from each document of a source line to its entry among all sources", () => {
    show();
    const known = new Map(readRecord().sources.map((one) => [one.id, one]));
    const entries = screen.getAllByRole<HTMLAnchorElement>("link", {
      name: /^entry: /,
    });
    expect(entries.length).toBeGreaterThan(3);
    for (const { href, ariaLabel } of entries) {
      const { pathname, searchParams, hash } = new URL(href);
      const id = searchParams.get("source") ?? "";
      expect(pathname + hash).toBe(`/sources#source-${id}`);
      expect(ariaLabel).toContain(known.get(id)?.publisher);
    }
  });

  it("says that there is nothing to draw instead of an empty plot", () => {
    show({ to: "1980" });
    const figure = screen
      .getAllByRole("figure")
      .filter(({ dataset }) => dataset.chart === "state-exports")[0];
    if (!figure) throw new Error("no chart");
    expect(
      within(figure).getByText("Nothing to draw for this choice."),
    ).toBeInTheDocument();
    expect(within(figure).queryByRole("img")).not.toBeInTheDocument();
  });

  it("says that a period has nothing, over a drawing of all years from which another can be chosen", () => {
    show({ to: "1980" });
    const figure = screen.getByRole("figure", {
      name: /^No count of states is documented/,
    });
    expect(within(figure).getByRole("img")).toBeInTheDocument();
    expect(
      within(figure).getByRole("slider", { name: "End of the period" }),
    ).toHaveAttribute("aria-valuetext", "31 December 1980");
  });
});

describe("the period on a chart's axis", () => {
  const overTime = [
    "pairs-growth",
    "rank-counts",
    "state-export-series",
    "national-trade",
  ];
  const figureOf = (name: string) =>
    screen
      .getAllByRole("figure")
      .filter((figure) => figure.dataset.chart === name)[0] as HTMLElement;

  it.each(overTime)(
    "ArrowRight on its start in %s sets the period of the page",
    async (name) => {
      const { onView, user } = show({ from: "1990", to: "1999" });
      const start = within(figureOf(name)).getByRole("slider", {
        name: "Start of the period",
      });
      act(() => start.focus());
      await user.keyboard("{ArrowRight}");
      expect(onView.mock.calls.map(([{ from, to }]) => [from, to])).toEqual([
        ["1991", "1999"],
      ]);
    },
  );

  it.each(overTime)(
    "shows all years in %s whatever the period: each view sees every filter but its own",
    (name) => {
      show({ from: "2019", to: "2020" });
      const drawing = () => within(figureOf(name)).getByRole("img").innerHTML;
      const marks = (html: string) =>
        [...html.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);
      const inPeriod = marks(drawing());
      document.body.innerHTML = "";
      show();
      expect(inPeriod).toEqual(marks(drawing()));
      expect(inPeriod.length).toBeGreaterThan(0);
    },
  );

  it("is only shown, not set, where the page is not interactive", () => {
    render(
      <ChartSection
        data={charts.en}
        view={{ ...DEFAULT_VIEW, from: "1990" }}
        messages={messagesFor("en")}
        path="/"
        placeName={(id) => id}
      />,
    );
    expect(screen.queryByRole("slider")).not.toBeInTheDocument();
    const faint = [
      ...figureOf("national-trade").innerHTML.matchAll(
        /data-outside="[^>]*? width="([^"]*)"/g,
      ),
    ].map(([, width]) => Number(width));
    expect(faint).toEqual([expect.any(Number), 0]);
    expect(faint[0]).toBeGreaterThan(20);
  });
});

describe("tiles of the states", () => {
  it("are links to the page filtered by the state, with both counts in their names", () => {
    show({ kinds: ["visit"] });
    const tile = screen.getByRole("link", {
      name: "California: 48 city ties, 3 state–province ties",
    });
    expect(tile).toHaveAttribute("href", "/?place=us-ca&kind=visit");
  });

  it("filter in place when clicked", async () => {
    const { onView, user } = show();
    await user.click(screen.getByRole("link", { name: /^Iowa: / }));
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      places: ["us-ia"],
    });
  });

  it("mark the chosen state and lead back", () => {
    show({ places: ["us-ia"] });
    const tile = screen.getByRole("link", { name: /^Iowa: / });
    expect(tile).toHaveAttribute("aria-current", "true");
    expect(tile).toHaveAttribute("href", "/");
  });

  it("are one stop of the Tab key, with arrow keys between them", async () => {
    const { user } = show();
    const stops = screen
      .getAllByRole("link", { name: /city tie/ })
      .filter((tile) => tile.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    expect(stops[0]).toHaveAccessibleName(/^Alaska/);
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("link", { name: /^Maine/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("link", { name: /^New Hampshire/ })).toHaveFocus();
  });
});

describe("choices of the charts", () => {
  it("change the year in place", async () => {
    const { onView, user } = show();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Year" }),
      "2017",
    );
    expect(onView).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, year: 2017 });
  });

  it("change the state in place", async () => {
    const { onView, user } = show();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "State" }),
      "Iowa",
    );
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      state: "us-ia",
    });
  });

  it("keep the rest of the view when the form is sent without a script", () => {
    show({ places: ["us-ia"], year: 2017, q: "soy beans" });
    const select = screen.getByRole("combobox", { name: "Year" });
    const form = select instanceof HTMLSelectElement ? select.form : null;
    expect(form).toHaveAttribute("action", "/#chart-state-exports");
    expect(form).toHaveAttribute("method", "get");
    expect(form && [...new FormData(form).entries()]).toEqual([
      ["place", "us-ia"],
      ["q", "soy beans"],
      ["year", "2017"],
    ]);
  });
});
