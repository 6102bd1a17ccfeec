import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pairsCalendarChart } from "@/components/charts/pairs-calendar";
import { pairsMapChart } from "@/components/charts/pairs-map";
import { pairsMatrixChart } from "@/components/charts/pairs-matrix";
import { pairsFor } from "@/lib/messages/pairs-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { changedView } from "../../fixtures/changed-view";
import { readRecord } from "../../fixtures/read-record";

const record = {
  en: pickPairsData(readRecord(), "en"),
  zh: pickPairsData(readRecord(), "zh"),
};

const CHARTS = [pairsMatrixChart, pairsMapChart, pairsCalendarChart];

function show(
  charts: readonly (typeof CHARTS)[number][],
  view: Partial<ViewState> = {},
  locale: Locale = "en",
) {
  const onView = jest.fn<void, [ViewState]>();
  const data = record[locale];
  const whole = { ...DEFAULT_VIEW, ...view };
  const scope = pairsScope(
    whole,
    data,
    (id) => data.places[id]?.name[locale] ?? id,
  );
  const { container } = render(
    <>
      <h2>Charts</h2>
      {charts.map(({ name, Chart }) => (
        <Chart
          key={name}
          {...{ data, scope }}
          view={whole}
          messages={pairsFor(locale)}
          go={{
            path: "/pairs",
            onView: (change) => onView(changedView(whole, change)),
          }}
        />
      ))}
    </>,
  );
  return { container, onView, user: userEvent.setup() };
}

describe("charts of pairs", () => {
  it("are figures named by their takeaways, with source, date and tables", () => {
    show(CHARTS);
    const figures = screen.getAllByRole("figure");
    expect(figures.map((figure) => figure.dataset.chart)).toEqual([
      "pairs-matrix",
      "pairs-map",
      "pairs-calendar",
    ]);
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName(/322|251/);
      expect(within(figure).getByText(/^Record as of /)).toBeInTheDocument();
      expect(within(figure).getByText(/^Data tables?$/)).toBeInTheDocument();
    }
  });

  it("say that there is nothing to draw where no tie fits", () => {
    show([pairsMapChart], { ties: ["friendship"], from: "1979", to: "1979" });
    expect(
      screen.getByText("Nothing to draw for this choice."),
    ).toBeInTheDocument();
  });

  it("draw each tie of the chosen place as an arc of its own", () => {
    show([pairsMapChart], { places: ["us-ia"] });
    const arcs = screen.getAllByText(/, Iowa and |^Iowa and /, {
      selector: "title",
    });
    expect(arcs).toHaveLength(
      record.en.pairs.filter(({ state }) => state === "us-ia").length,
    );
  });
});

describe("matrix of states and province-level units", () => {
  const cell = (name: RegExp) => screen.getByLabelText(name);

  it("filters by state and province together when a cell is clicked", async () => {
    const { onView, user } = show([pairsMatrixChart], { kinds: ["visit"] });
    const link = cell(/^Iowa and Hebei: /);
    expect(link).toHaveAttribute(
      "href",
      "/pairs?place=us-ia,cn-hebei&match=all&kind=visit",
    );
    await user.click(link);
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      kinds: ["visit"],
      places: ["us-ia", "cn-hebei"],
      match: "all",
    });
  });

  it("takes the choice back when the chosen cell is clicked", async () => {
    const { onView, user } = show([pairsMatrixChart], {
      places: ["us-ia", "cn-hebei"],
      match: "all",
    });
    expect(cell(/^Iowa and Hebei: /)).toHaveAttribute("aria-current", "true");
    await user.click(cell(/^Iowa and Hebei: /));
    expect(onView).toHaveBeenLastCalledWith(DEFAULT_VIEW);
  });

  it("keeps the province when the header of a state is clicked", async () => {
    const { onView, user } = show([pairsMatrixChart], {
      places: ["cn-hebei"],
    });
    await user.click(cell(/^Iowa: /));
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      places: ["us-ia", "cn-hebei"],
      match: "all",
    });
  });

  it("is one stop of the Tab key, with arrow keys in both directions", async () => {
    const { user } = show([pairsMatrixChart]);
    const grid = screen.getByRole("group", { name: /^Matrix of ties/ });
    const stopsOf = () =>
      within(grid)
        .getAllByLabelText(/\d/)
        .filter((link) => link.tabIndex === 0);
    const stops = stopsOf();
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    expect(stops[0]).toHaveAccessibleName(/^California and Jiangsu: /);
    await user.keyboard("{ArrowRight}");
    expect(cell(/^California and Zhejiang: /)).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(cell(/^Indiana and Zhejiang: /)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(cell(/^Indiana: /)).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowUp}{ArrowUp}");
    expect(cell(/^Jiangsu: /)).toHaveFocus();
    expect(stopsOf()).toHaveLength(1);
  });
});
