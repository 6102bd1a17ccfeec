import { formatDate } from "../../time/format-date";
import { parseEdtf } from "../../time/parse-edtf";
import { utcYear } from "../../time/utc-day";
import type { FuzzyDate } from "../../model/fuzzy-date";
import { chartScope } from "../../select/charts/chart-scope";
import { countPairsGrowth } from "../../select/charts/count-pairs-growth";
import type { ChartPairTotal } from "../../select/charts/chart-data";
import type { ExplorerPair } from "../../select/charts/pairs-data";
import { pairsScope } from "../../select/charts/pairs-scope";
import { selectPairs } from "../../select/charts/select-pairs";
import { DISTRICT } from "../../select/charts/trace-state-ranks";
import { noSuch, sayNumber, sayYear, type Answer } from "./answer";
import type { BriefingRecord } from "./briefing-record";
import type { Measure, Question } from "./measure";

/** What a reference can ask of ties, documented and reported. */
export const TIE_MEASURES: Readonly<Record<string, Measure>> = {
  ties: ofTies((pairs) => pairs.length),
  "dated-ties": ofTies(
    (pairs) => pairs.filter(({ established }) => established !== null).length,
  ),
  // The district stands beside the states, as in the record's own counts.
  states: ofTies(
    (pairs) =>
      new Set(
        pairs.map(({ state }) => state).filter((state) => state !== DISTRICT),
      ).size,
  ),
  provinces: ofTies(
    (pairs) => new Set(pairs.map(({ province }) => province)).size,
  ),
  "ties-by": { takes: "both", answer: countByYear },
  "tie-date": ofTie((date, sources) => ({
    said: { en: formatDate(date, "en"), zh: formatDate(date, "zh") },
    sources,
  })),
  "tie-year": ofTie((date, sources) => sayYear(utcYear(date.start), sources)),
  reported: ofTotal(({ total }) => total),
  "reported-states": ofTotal(({ stateProvince }) => stateProvince),
  "reported-cities": ofTotal(({ city }) => city),
  "reported-date": {
    takes: "argument",
    answer: ({ record, argument }) => {
      const row = totalAsOf(record, argument);
      const date = parseEdtf(argument);
      return row && date
        ? {
            said: { en: formatDate(date, "en"), zh: formatDate(date, "zh") },
            sources: row.sources,
          }
        : noSuch(argument);
    },
  },
};

function ofTies(count: (pairs: readonly ExplorerPair[]) => number): Measure {
  return {
    takes: "query",
    answer: ({ record: { pairs }, view }) =>
      sayNumber(
        count(
          selectPairs(
            pairs,
            pairsScope(view, pairs, (id) => id),
          ),
        ),
      ),
  };
}

/** Dated ties by the end of a year, as the line of growth counts them. */
function countByYear({ record, argument, view }: Question): Answer {
  const scope = chartScope(view, record.trade, (id) => id);
  const year = countPairsGrowth(record.trade, scope).years.find(
    (one) => String(one.year) === argument,
  );
  return year ? sayNumber(year.count) : noSuch(argument);
}

function ofTie(
  say: (date: FuzzyDate, sources: readonly string[]) => Answer,
): Measure {
  return {
    takes: "argument",
    answer: ({ record: { pairs }, argument }) => {
      const pair = pairs.pairs.find(({ id }) => id === argument);
      if (!pair) return noSuch(argument);
      const date = parseEdtf(pair.established ?? "");
      return date
        ? say(date, pair.sources)
        : { reason: "reference-nothing", value: argument };
    },
  };
}

function ofTotal(count: (row: ChartPairTotal) => number | null): Measure {
  return {
    takes: "argument",
    answer: ({ record, argument }) => {
      const row = totalAsOf(record, argument);
      if (!row) return noSuch(argument);
      const value = count(row);
      return value === null
        ? { reason: "reference-nothing", value: argument }
        : sayNumber(value, row.sources);
    },
  };
}

function totalAsOf(
  { trade }: BriefingRecord,
  date: string,
): ChartPairTotal | undefined {
  return trade.totals.find(({ asOf }) => asOf !== null && asOf === date);
}
