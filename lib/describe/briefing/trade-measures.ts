import { tradeCharts as english } from "../../messages/en/charts-trade";
import { tradeCharts as chinese } from "../../messages/zh/charts-trade";
import { chartScope } from "../../select/charts/chart-scope";
import type { ChartTradeYear } from "../../select/charts/chart-data";
import { rankStateExports } from "../../select/charts/rank-state-exports";
import type { TradeData } from "../../select/charts/trade-data";
import {
  lookUp,
  noSuch,
  sayNumber,
  sayYear,
  type Answer,
  type Filling,
} from "./answer";
import type { Measure } from "./measure";

/** A figure of a year. */
interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** What a reference can ask of trade. Years are `2017`, or `first`, `last`, `highest` or `lowest` of the series. */
export const TRADE_MEASURES: Readonly<Record<string, Measure>> = {
  exports: ofState(({ value }, { trade }) =>
    sayMoney(value, trade.censusSources),
  ),
  "exports-year": ofState(({ year }, { trade }) =>
    sayYear(year, trade.censusSources),
  ),
  "exports-place": ofState(({ year }, { trade, state, view }) => {
    const scope = { ...chartScope(view, trade, (id) => id), year };
    const row = rankStateExports(trade, scope).rows.find(
      (one) => one.state === state,
    );
    return row
      ? sayNumber(row.rank, trade.censusSources)
      : { reason: "reference-nothing", value: state };
  }),
  "exports-rank": ofState(({ year }, { trade, state }) => {
    const rank =
      lookUp(trade.ranks, state)?.[trade.censusYears.indexOf(year)] ?? null;
    return rank === null
      ? { reason: "reference-nothing", value: `${state},${year}` }
      : sayNumber(rank, trade.rankSources);
  }),
  "trade-exports": ofCountry(
    ({ exports }) => exports,
    (found, row) => sayMoney(found.value, row.sources),
  ),
  "trade-imports": ofCountry(
    ({ imports }) => imports,
    (found, row) => sayMoney(found.value, row.sources),
  ),
  "trade-year": ofCountry(
    ({ exports }) => exports,
    (found, row) => sayYear(found.year, row.sources),
  ),
  markets: ofMarkets(true),
  "markets-reported": ofMarkets(false),
};

interface StateQuestion {
  readonly trade: TradeData;
  readonly state: string;
  readonly view: Parameters<Measure["answer"]>[0]["view"];
}

function ofState(
  say: (found: YearValue, question: StateQuestion) => Answer,
): Measure {
  return {
    takes: "argument",
    answer: ({ record: { trade }, argument, view }) => {
      const [state = "", wanted = "last"] = argument.split(",");
      const values = (lookUp(trade.census, state) ?? []).flatMap((value, i) => {
        const year = trade.censusYears[i];
        return value === null || year === undefined ? [] : [{ year, value }];
      });
      const found = findYear(values, wanted);
      return found ? say(found, { trade, state, view }) : noSuch(argument);
    },
  };
}

function ofCountry(
  valueOf: (row: ChartTradeYear) => number,
  say: (found: YearValue, row: ChartTradeYear) => Answer,
): Measure {
  return {
    takes: "argument",
    answer: ({ record: { trade }, argument }) => {
      const values = trade.trade.map((row) => ({
        year: row.year,
        value: valueOf(row),
      }));
      const found = findYear(values, argument);
      const row = trade.trade.find(({ year }) => year === found?.year);
      return found && row ? say(found, row) : noSuch(argument);
    },
  };
}

function findYear(
  values: readonly YearValue[],
  wanted: string,
): YearValue | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  switch (wanted) {
    case "first":
      return values[0];
    case "last":
      return values.at(-1);
    case "lowest":
      return sorted[0];
    case "highest":
      return sorted.at(-1);
    default:
      return values.find(({ year }) => String(year) === wanted);
  }
}

/** In how many states China was among so many first markets in a year, e.g. `3,2023`: computed, or as somebody reported. */
function ofMarkets(computed: boolean): Measure {
  return {
    takes: "argument",
    answer: ({ record: { trade }, argument }) => {
      const [among = "", year = ""] = argument.split(",");
      const top = ({ 1: "top1", 3: "top3", 5: "top5" } as const)[Number(among)];
      if (top === undefined) return noSuch(argument);
      const rows = trade.rankCounts.filter(
        (row) =>
          row.computed === computed &&
          String(row.year) === year &&
          row[top] !== null,
      );
      const [row, ...others] = rows;
      const value = row?.[top] ?? null;
      // Where two report, neither is the number.
      return row && value !== null && others.length === 0
        ? sayNumber(value, row.sources)
        : noSuch(argument);
    },
  };
}

function sayMoney(usdMillions: number, sources: readonly string[]): Filling {
  const said = {
    en: english.money(usdMillions),
    zh: chinese.money(usdMillions),
  };
  return { said, sources };
}
