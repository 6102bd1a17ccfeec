import "../../fixtures/stand-in-browser";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TradeExplorer } from "@/components/trade/trade-explorer";
import { messagesFor } from "@/lib/messages/messages-for";
import { trade as englishTrade } from "@/lib/messages/en/trade";
import { tradeCharts as englishCharts } from "@/lib/messages/en/trade-charts";
import { trade as chineseTrade } from "@/lib/messages/zh/trade";
import { tradeCharts as chineseCharts } from "@/lib/messages/zh/trade-charts";
import type { Locale } from "@/lib/model/bilingual";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import { knownIds } from "@/lib/select/known-ids";
import { placeOptions } from "@/lib/select/options";
import { parseView } from "@/lib/view/parse-view";
import { csvRows } from "../../lib/select/charts/csv-rows";
import { readRecord } from "../../fixtures/read-record";

jest.setTimeout(60_000);

const record = readRecord();
const words = {
  en: { ...messagesFor("en"), trade: englishTrade, tradeCharts: englishCharts },
  zh: { ...messagesFor("zh"), trade: chineseTrade, tradeCharts: chineseCharts },
};
const census = csvRows("state-exports").filter(
  (row) => row.method === "census",
);

function open(query = "", locale: Locale = "en") {
  const path = locale === "zh" ? "/zh/trade" : "/trade";
  window.history.replaceState(null, "", path + query);
  const charts = pickTradeData(record, locale);
  const { container } = render(
    <TradeExplorer
      payload={{
        charts,
        states: placeOptions(record, locale).filter(
          ({ id }) => id in charts.census,
        ),
        report: { email: null, url: null },
        site: "https://example.org",
      }}
      initial={{
        ...parseView(new URLSearchParams(query), knownIds(record)),
        names: { "cn-hebei": "Hebei" },
      }}
      messages={words[locale]}
    />,
  );
  return { container, user: userEvent.setup() };
}

function figure(chart: string): HTMLElement {
  const found = screen
    .getAllByRole("figure")
    .find((one) => one.dataset.chart === chart);
  if (!found) throw new Error(`no chart "${chart}"`);
  return found;
}

/** The cells of a chart's first data table, a list per row. */
function cells(chart: string): string[][] {
  const [table] = within(figure(chart)).getAllByRole("table", { hidden: true });
  return within(table as HTMLElement)
    .getAllByRole("row", { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

const plain = (text: string) => Number(text.replaceAll(",", ""));

describe("<TradeExplorer />", () => {
  it("names every chart by its takeaway", () => {
    open();
    const figures = screen.getAllByRole("figure");
    expect(figures.length).toBeGreaterThanOrEqual(11);
    for (const one of figures) expect(one).toHaveAccessibleName();
  });

  it("says how many states and years are shown, and what has no figures", () => {
    open("?place=us-ia,cn-hebei&from=2020");
    expect(screen.getByRole("status")).toHaveTextContent(
      "1 of 51 states marked, 2020–2024: figures by state for 5 years, national ones for 5. Figures are by state: there are none for Hebei.",
    );
  });

  it("gives the figures of two years as the table of the record has them", () => {
    open("?from=2018&to=2022");
    for (const [name, before, after] of cells("export-slope")) {
      const id = record.places.find(
        (place) => place.name.en === name && place.country === "US",
      )?.id;
      const of = (year: string) =>
        census.find((row) => row.state === id && row.year === year)
          ?.usd_millions;
      expect([name, plain(before ?? ""), plain(after ?? "")]).toEqual([
        name,
        Number(of("2018")),
        Number(of("2022")),
      ]);
    }
    expect(cells("export-slope")).toHaveLength(51);
  });

  it("computes the takeaways from the record and the filter", () => {
    open("?place=us-ia");
    const iowa = (year: string) =>
      Number(
        census.find((row) => row.state === "us-ia" && row.year === year)
          ?.usd_millions,
      );
    const less = Math.round((1 - iowa("2024") / iowa("2014")) * 100);
    expect(figure("export-slope")).toHaveAccessibleName(
      `Iowa exported ${less}% less to China in 2024 than in 2014`,
    );
    const rank = csvRows("state-ranks").find(
      (row) => row.state === "us-ia" && row.year === "2024",
    )?.china_rank;
    expect(figure("state-ranks")).toHaveAccessibleName(
      expect.stringContaining(
        `China ranked ${rank} among Iowa's export markets in 2024`,
      ),
    );
  });

  it("marks a state that the reader chooses, and writes it into the address", async () => {
    const { user } = open();
    await user.click(screen.getByRole("combobox", { name: "States" }));
    await user.keyboard("iowa{Enter}");
    await waitFor(() => expect(location.search).toBe("?place=us-ia"));
    await waitFor(() =>
      expect(figure("export-slope")).toHaveAccessibleName(/^Iowa exported/),
    );
    await user.click(screen.getByRole("link", { name: "Clear all" }));
    await waitFor(() => expect(location.search).toBe(""));
  });

  it("moves the period of the page with the years of the slope", async () => {
    const { user } = open();
    await user.selectOptions(
      within(figure("export-slope")).getByLabelText("and"),
      "2019",
    );
    await waitFor(() => expect(location.search).toBe("?to=2019"));
    await waitFor(() =>
      expect(figure("export-heat")).toHaveTextContent("2014–2019"),
    );
  });

  it("marks a state by the choice of the ranks, and none again", async () => {
    const { user } = open();
    const choice = () =>
      within(figure("state-ranks")).getByLabelText("Mark a state");
    await user.selectOptions(choice(), "us-ak");
    await waitFor(() => expect(location.search).toBe("?state=us-ak"));
    await waitFor(() => expect(choice()).toHaveValue("us-ak"));
    await user.selectOptions(choice(), "");
    await waitFor(() => expect(location.search).toBe(""));
  });

  it("says that there is nothing to draw where no Census year lies in the period", () => {
    open("?to=2010");
    for (const chart of ["export-slope", "export-heat"])
      expect(figure(chart)).toHaveTextContent(words.en.charts.nothing);
    expect(figure("state-ranks")).toHaveAccessibleName(
      expect.stringContaining("none lies in the chosen period"),
    );
  });

  it("draws the period of the page on the ranks of all years", async () => {
    const { user } = open("?from=2016&to=2020");
    const ranks = figure("state-ranks");
    const points = () =>
      within(ranks)
        .getAllByText(/^California, \d{4}: /, { selector: "title" })
        .map((title) => /\d{4}/.exec(title.textContent)?.[0]);
    const years = ["2014", "2015", "2016", "2017", "2018", "2019", "2020"];
    expect(points()).toEqual([...years, "2021", "2022", "2023", "2024"]);
    const edge = within(ranks).getByRole("slider", {
      name: words.en.timeline.overviewEnd,
    });
    expect(edge).toHaveAttribute("aria-valuenow", "2020");
    edge.focus();
    await user.keyboard("{ArrowLeft}");
    await waitFor(() => expect(location.search).toBe("?from=2016&to=2019"));
    await waitFor(() =>
      expect(figure("export-heat")).toHaveTextContent("2016–2019"),
    );
    expect(points()).toHaveLength(11);
  });

  it("reads the cells of the heat map by keys, from one half to the other", async () => {
    const { user } = open();
    const heat = figure("export-heat");
    const stops = () =>
      within(heat)
        .getAllByRole("gridcell")
        .filter((cell) => cell.getAttribute("tabindex") === "0");
    const here = () => {
      const [stop, ...others] = stops();
      expect(others).toEqual([]);
      expect(stop).toHaveFocus();
      return stop;
    };
    stops()[0]?.focus();
    const figures = (row: number) =>
      census
        .filter(({ year }) => year === "2024")
        .sort((a, b) => Number(b.usd_millions) - Number(a.usd_millions))[row];
    expect(here()).toHaveAccessibleName(/^[A-Z][a-z]+, 2014: \$/);
    await user.keyboard("{End}");
    expect(here()).toHaveAccessibleName(/, 2024: \$/);
    for (const key of ["PageDown", "PageDown", "ArrowDown", "PageDown"])
      await user.keyboard(`{${key}}`);
    const row = figures(31);
    expect(row?.state).toBeDefined();
    expect(here()).toHaveAccessibleName(
      new RegExp(
        `^${record.places.find(({ id }) => id === row?.state)?.name.en}, 2024: `,
      ),
    );
  });
});
