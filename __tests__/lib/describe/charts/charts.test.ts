/** @jest-environment node */
import { describeNationalTrade } from "@/lib/describe/charts/national-trade";
import { describePairsByState } from "@/lib/describe/charts/pairs-by-state";
import { describePairsGrowth } from "@/lib/describe/charts/pairs-growth";
import {
  describeRankCounts,
  reporterName,
} from "@/lib/describe/charts/rank-counts";
import { describeStateExportSeries } from "@/lib/describe/charts/state-export-series";
import { describeStateExports } from "@/lib/describe/charts/state-exports";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { countPairsByState } from "@/lib/select/charts/count-pairs-by-state";
import { countPairsGrowth } from "@/lib/select/charts/count-pairs-growth";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { rankStateExports } from "@/lib/select/charts/rank-state-exports";
import { selectNationalTrade } from "@/lib/select/charts/select-national-trade";
import { selectRankCounts } from "@/lib/select/charts/select-rank-counts";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "../../select/charts/csv-rows";
import { scopeOf } from "../../select/charts/scope-of";

const charts = {
  en: pickChartData(readRecord(), "en"),
  zh: pickChartData(readRecord(), "zh"),
};

function describeAll(view: Partial<ViewState> = {}, locale: Locale = "en") {
  const data = charts[locale];
  const messages = messagesFor(locale);
  const scope = scopeOf(data, view);
  return {
    growth: describePairsGrowth(
      countPairsGrowth(data, scope),
      scope,
      data,
      messages,
    ),
    byState: describePairsByState(
      countPairsByState(data, scope),
      scope,
      data,
      messages,
    ),
    ranked: describeStateExports(
      rankStateExports(data, scope),
      scope,
      data,
      messages,
    ),
    series: describeStateExportSeries(
      traceStateExports(data, scope),
      scope,
      data,
      messages,
    ),
    ranks: describeRankCounts(
      selectRankCounts(data, scope),
      scope,
      data,
      messages,
    ),
    national: describeNationalTrade(
      selectNationalTrade(data, scope),
      scope,
      data,
      messages,
    ),
  };
}

const sister = csvRows("pairs").filter((row) => row.tie === "sister");
const dated = sister.filter((row) => row.established);

describe("titles of the charts", () => {
  it("say the whole record in English", () => {
    const { growth, byState, ranked, ranks, national } = describeAll();
    expect(growth.title).toBe(
      `288 pairs were reported as of November 2024; ${sister.length} sister ties are documented one by one, ${dated.length} of them with a date`,
    );
    expect(byState.title).toBe(
      `${sister.length} sister ties are documented in 45 US states and Washington, D.C.; California has the most, 51`,
    );
    expect(ranked.title).toBe(
      "Texas exported the most goods to China in 2024, $22.5 billion; California came next with $15 billion",
    );
    expect(ranks.title).toBe(
      "By Census goods figures for 2024, China was a top-three export market of 24 states and the largest of 4",
    );
    expect(national.title).toBe(
      "In 2024 the United States sold goods worth $143.2 billion to China and bought goods worth $438.7 billion",
    );
  });

  it("say the whole record in Chinese", () => {
    const { growth, byState, ranked, national } = describeAll({}, "zh");
    expect(growth.title).toBe(
      `截至2024年11月，公布的总数为288对；逐一有据可查的友好城市关系${sister.length}对，其中${dated.length}对有日期`,
    );
    expect(byState.title).toBe(
      `美国45个州和华盛顿哥伦比亚特区有据可查的友好城市关系共${sister.length}对；加利福尼亚州最多，为51对`,
    );
    expect(ranked.title).toContain(
      "2024年得克萨斯州对华货物出口最多，为224.9亿美元",
    );
    expect(national.title).toBe(
      "2024年美国对华货物出口1,432.3亿美元，自华货物进口4,387.4亿美元",
    );
  });

  it("never set a documented number in proportion to a reported one", () => {
    for (const locale of ["en", "zh"] as const)
      for (const about of Object.values(describeAll({}, locale)))
        expect(
          [about.title, about.subtitle, ...about.notes].join(" "),
        ).not.toMatch(/%|per cent|of the 28[468]|占/);
  });

  it("count one tie in the singular", () => {
    const { growth, byState } = describeAll({ places: ["us-mt"] });
    expect(growth.title).toMatch(
      /^1 sister tie is documented one by one for Montana, with/,
    );
    expect(byState.title).toMatch(/^Montana: 1 documented sister tie, /);
  });

  it("name the kinds of tie and the level that are drawn", () => {
    expect(describeAll({ ties: ["friendship"] }).growth.title).toMatch(
      /friendship ties are documented/,
    );
    expect(
      describeAll({ pairLevels: ["state-province"] }).growth.title,
    ).toMatch(
      /^50 state–province pairs were reported as of 28 April 2022; 44 state–province sister ties/,
    );
    expect(
      describeAll({ pairLevels: ["state-province"] }, "zh").growth.title,
    ).toContain("友好省州关系44对");
  });

  it("say a period as precisely as it is chosen", () => {
    expect(describeAll({ from: "1980", to: "1989" }).byState.subtitle).toMatch(
      /established 1980–1989$/,
    );
    expect(
      describeAll({ from: "1983-07", to: "1989" }).byState.subtitle,
    ).toMatch(/established July 1983 – 1989$/);
  });
});

describe("charts with nothing to draw", () => {
  it("say so where a place has no tie", () => {
    const { growth, byState } = describeAll({ places: ["us-nd"] });
    expect(growth.title).toBe("No sister tie is documented for North Dakota");
    expect(growth.empty).toBe(true);
    expect(byState.title).toBe(growth.title);
    expect(describeAll({ places: ["us-nd"] }, "zh").growth.title).toBe(
      "北达科他州没有有据可查的友好城市关系",
    );
  });

  it("say so where the period has no figure", () => {
    const { ranked, series, ranks, national } = describeAll({ to: "1980" });
    expect(
      [ranked, series, ranks, national].map((about) => about.empty),
    ).toEqual([true, true, true, true]);
    expect(ranked.title).toMatch(
      /Census figures for all states for 2014–2024 only/,
    );
    expect(national.tables[0]?.rows.map((row) => row.id)).toEqual(["1979"]);
  });
});

describe("notes of the charts", () => {
  it("say the disagreement with the founding document in words", () => {
    const { ranks } = describeAll();
    expect(ranks.notes[0]).toBe(
      "Xie Feng said in 2023: the largest market of 4 states, among the top three of 38, without naming the year of the data. Census goods exports give 4 and 26 for 2022, 3 and 26 for 2023; the most in the top three in 2014–2024 were 33 (2021). The statement and the computation do not agree; both are shown.",
    );
    expect(describeAll({}, "zh").ranks.notes[0]).toMatch(
      /谢锋2023年称.*不一致/,
    );
  });

  it("name the filters that do not act, and only those", () => {
    const { growth, byState, ranked, ranks, national } = describeAll({
      actors: ["gov-us-ia"],
      places: ["us-ia"],
    });
    const pairsOnly =
      "The filter by actor does not act on this chart: it counts ties, not events.";
    expect(growth.notes).toContain(pairsOnly);
    expect(byState.notes).toContain(pairsOnly);
    expect(ranked.notes.at(-1)).toMatch(/^The filter by actor does not act/);
    expect(ranks.notes.at(-1)).toMatch(
      /^The filters by actor and place do not act/,
    );
    expect(national.notes.at(-1)).toMatch(
      /^The filters by actor and place do not act/,
    );
    for (const about of Object.values(describeAll()))
      expect(about.notes.join()).not.toMatch(/not act/);
  });

  it("say how many states are drawn and that all are in the table", () => {
    const { ranked } = describeAll();
    expect(ranked.notes[0]).toBe("12 of 51 drawn; all 51 are in the table.");
    expect(ranked.tables[0]?.rows).toHaveLength(51);
  });

  it("say that ended ties stay in the line", () => {
    expect(describeAll().growth.notes.join()).toMatch(
      /3 as ended and 1 as suspended; it dates no end before 2025/,
    );
  });
});

describe("tables of the charts", () => {
  it("hold every reported total with its sources, drawn or not", () => {
    const [, totals] = describeAll().growth.tables;
    expect(totals?.rows).toHaveLength(csvRows("pair-totals").length);
    for (const row of totals?.rows ?? []) {
      const cited = row.cells.at(-1);
      expect(typeof cited === "object" && cited.sources.length).toBeGreaterThan(
        0,
      );
    }
  });

  it("keep the US-China Business Council's figures in a table of their own", () => {
    const { series } = describeAll({ state: "us-tx" });
    expect(series.tables).toHaveLength(2);
    expect(series.tables[1]?.rows).toHaveLength(
      csvRows("state-exports-uscbc").filter((row) => row.state === "us-tx")
        .length,
    );
  });

  it("give the balance of trade, and two-way totals beside it", () => {
    const rows = describeAll().national.tables[0]?.rows ?? [];
    expect(rows.find((row) => row.id === "2024")?.cells.slice(1, 5)).toEqual([
      "143,226.7",
      "438,742",
      "-295,515.3",
      "–",
    ]);
    expect(rows.find((row) => row.id === "1979")?.cells.slice(1, 5)).toEqual([
      "not documented",
      "not documented",
      "not documented",
      "2,500",
    ]);
  });

  it.each(["en", "zh"] as const)(
    "have a cell for every column and a row id of its own (%s)",
    (locale) => {
      for (const about of Object.values(describeAll({}, locale)))
        for (const table of about.tables) {
          expect(new Set(table.rows.map((row) => row.id)).size).toBe(
            table.rows.length,
          );
          expect(
            new Set(table.columns.map((column) => column.label)).size,
          ).toBe(table.columns.length);
          for (const row of table.rows)
            expect(row.cells).toHaveLength(table.columns.length);
        }
    },
  );
});

describe("reporterName()", () => {
  it("leaves out what stands in brackets, in both languages", () => {
    expect(
      reporterName(
        "Xie Feng (Chinese Ambassador to the U.S.); data year not stated",
      ),
    ).toBe("Xie Feng");
    expect(reporterName("谢锋（中国驻美国大使）；未说明数据年份")).toBe("谢锋");
  });
});
