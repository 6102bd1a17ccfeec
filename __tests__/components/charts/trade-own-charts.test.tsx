import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { exportMultiplesChart } from "@/components/charts/export-multiples";
import { exportShareChart } from "@/components/charts/export-share";
import { tiesAndExportsChart } from "@/components/charts/ties-and-exports";
import { tradeBalanceChart } from "@/components/charts/trade-balance";
import { MethodNote } from "@/components/trade/method-note";
import { english } from "@/lib/messages/en";
import { trade } from "@/lib/messages/en/trade";
import { tradeCharts } from "@/lib/messages/en/trade-charts";
import type { ViewChange } from "@/components/view/use-view-history";
import type { TradeMessages } from "@/lib/messages/page-messages";
import { chinese } from "@/lib/messages/zh";
import { trade as tradeZh } from "@/lib/messages/zh/trade";
import { tradeCharts as tradeChartsZh } from "@/lib/messages/zh/trade-charts";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { changedView } from "../../fixtures/changed-view";
import { readRecord } from "../../fixtures/read-record";

const CHARTS = [
  exportShareChart,
  exportMultiplesChart,
  tradeBalanceChart,
  tiesAndExportsChart,
];
const words: Record<Locale, TradeMessages> = {
  en: { ...english, trade, tradeCharts },
  zh: { ...chinese, trade: tradeZh, tradeCharts: tradeChartsZh },
};

function show(part: Partial<ViewState> = {}, locale: Locale = "en") {
  const onView = jest.fn<void, [ViewChange]>();
  const data = pickTradeData(readRecord(), locale);
  const view = { ...DEFAULT_VIEW, ...part };
  const messages = words[locale];
  const scope = chartScope(view, data, (id) => id);
  const { container } = render(
    <>
      <h2>Charts</h2>
      {CHARTS.map(({ name, Chart }) => (
        <Chart
          key={name}
          {...{ data, scope, messages, view }}
          go={{
            path: "/trade",
            onView,
          }}
        />
      ))}
      <MethodNote data={data} messages={messages} aboutHref="/about" />
    </>,
  );
  const chart = (name: string) => {
    const found = screen
      .getAllByRole("figure")
      .find((figure) => figure.dataset.chart === name);
    if (!found) throw new Error(`no chart "${name}"`);
    return found;
  };
  /** What was asked for last makes of the view that the page has come to. */
  const asked = (from: ViewState) =>
    changedView(from, onView.mock.lastCall?.[0] ?? from);
  return { container, chart, asked, user: userEvent.setup() };
}

describe("the charts that only the page of trade has", () => {
  it("name themselves by their takeaway, cite, date and tabulate", () => {
    show();
    const figures = screen.getAllByRole("figure");
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure).toHaveAccessibleName();
      expect(within(figure).getByText(/^Record as of /)).toBeInTheDocument();
      expect(within(figure).getByText(/^Sources?:/)).toBeInTheDocument();
      expect(
        within(figure).getByText(/current \(nominal\) dollars/),
      ).toBeInTheDocument();
      expect(within(figure).getByText(/^Data tables?$/)).toBeInTheDocument();
    }
  });

  it("say that there is nothing to draw before the Census series", () => {
    const { chart } = show({ to: "1990" });
    for (const name of ["export-share", "export-multiples", "ties-and-exports"])
      expect(chart(name)).toHaveTextContent("Nothing to draw for this choice.");
    expect(chart("trade-balance")).not.toHaveTextContent("Nothing to draw");
  });
});

describe("choosing the index", () => {
  it("asks the page for it, and for dollars again", async () => {
    const { chart, user, asked } = show();
    const select = within(chart("export-multiples")).getByRole("combobox", {
      name: "Show",
    });
    expect(select).toHaveAttribute("name", "index");
    await user.selectOptions(select, "Index, 2014 = 100");
    expect(asked(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, indexed: true });
    // The page may be ahead of the chart.
    const ahead = { ...DEFAULT_VIEW, places: ["us-ia"] };
    expect(asked(ahead)).toEqual({ ...ahead, indexed: true });
  });

  it("draws every state once more, against its first year", () => {
    const { chart } = show({ indexed: true, places: ["us-ia"] });
    const panels = within(chart("export-multiples"))
      .getAllByText(/, 2014–2024: [\d,.]+$/, { selector: "title" })
      .map((title) => title.textContent);
    expect(panels[0]).toMatch(/^Iowa, /);
    expect(new Set(panels).size).toBe(51);
    expect(chart("export-multiples")).toHaveTextContent(
      /Against 2014 = 100, Iowa stood at \d+ in 2024/,
    );
  });
});

describe("ties and exports", () => {
  it("say what they do not show, and draw no trend line", () => {
    const { chart } = show();
    const figure = chart("ties-and-exports");
    expect(figure).toHaveTextContent(/does not show that ties bring exports/);
    expect(figure).toHaveTextContent(/rank correlation 0\.\d\d \(95% interval/);
    expect(
      within(figure).getAllByText(/documented ties?, exports/, {
        selector: "title",
      }),
    ).toHaveLength(51);
    expect(within(figure).getByRole("img").innerHTML).not.toContain("<path");
  });

  it("name in full the states that the reader chose, and leave none out", () => {
    const { chart } = show({ places: ["us-ia", "cn-hebei"] });
    const figure = chart("ties-and-exports");
    const drawing = within(figure).getByRole("img");
    expect(
      within(drawing).getByText("Iowa", { selector: "text" }),
    ).toBeInTheDocument();
    expect(
      within(figure).getAllByText(/documented ties?, exports/, {
        selector: "title",
      }),
    ).toHaveLength(51);
  });
});

describe("the balance", () => {
  it("draws no balance from a rounded figure of the press", () => {
    const { chart } = show();
    const figure = chart("trade-balance");
    expect(figure).toHaveTextContent(/1984 \(hollow\): a rounded estimate/);
    const bars = within(figure)
      .getAllByText(/^\d{4}: balance/, { selector: "title" })
      .map((title) => title.textContent);
    expect(bars).toHaveLength(40);
    expect(bars.some((text) => text.startsWith("1984"))).toBe(false);
  });
});

describe("<MethodNote />", () => {
  it("tells the two methods apart with their sources and sets their figures side by side", () => {
    show();
    const note = screen.getByRole("region", {
      name: "Two methods for the exports of a state",
    });
    expect(note).toHaveTextContent(/place where a shipment starts/);
    expect(note).toHaveTextContent(
      /appears to move farm exports from port states/,
    );
    expect(
      within(note).getAllByRole("link", { name: /U\.S\. Census Bureau/ })
        .length,
    ).toBeGreaterThan(0);
    expect(
      within(note).getByRole("table", { hidden: true }),
    ).toBeInTheDocument();
  });
});
