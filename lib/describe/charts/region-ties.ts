import { formatNumber } from "@/lib/messages/format-number";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ChartFilter, ChartScope } from "@/lib/select/charts/chart-scope";
import type {
  RegionPairs,
  RegionTies,
} from "@/lib/select/charts/count-region-ties";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { ChartDescription, ChartTable } from "./chart-description";
import {
  columns,
  PAIR_FILTERS,
  sayAsOf,
  sayInactive,
  sayPeriod,
  sayStatuses,
} from "./chart-words";

// More leaders or partners than this are not named.
const MOST_NAMED = 3;

/** The filters that act on what the explorer of pairs draws. */
export const EXPLORER_FILTERS: readonly ChartFilter[] = [
  ...PAIR_FILTERS,
  "text",
];

/** What the ties by state or by province-level unit say in words. */
export function describeRegionTies(
  ties: RegionTies,
  scope: ChartScope,
  data: PairsData,
  messages: PairsMessages,
): ChartDescription {
  const { side } = ties;
  const words = messages.pairs.regions;
  return {
    title: sayTitle(ties, messages),
    subtitle: words.subtitle(side, sayLimits(scope, messages)),
    description: words.description(ties.regions.length, side),
    reach: words.reach,
    demand: words.linked[side],
    notes: [
      ...(ties.regions.some(({ partner }) => partner) ? [words.framed] : []),
      words.placeNote[side],
      ...(side === "provinces" ? [words.codes] : []),
      ...(ties.undatedLeftOut > 0
        ? [messages.pairs.status.undatedLeftOut(ties.undatedLeftOut)]
        : []),
      ...sayInactive(scope, EXPLORER_FILTERS, words.inactive, messages),
    ],
    source: {
      text: words.source(Object.keys(data.sources).length),
      links: [],
    },
    asOf: sayAsOf(data, messages),
    tables: [regionTable(ties, messages)],
    // The tiles are how a reader gets to another choice, so they stay where none has a tie.
    empty: false,
  };
}

function sayLimits(scope: ChartScope, messages: PairsMessages): string {
  const status = sayStatuses(scope, messages);
  const comma = messages.locale === "zh" ? "，" : ", ";
  const period = scope.filters.includes("period")
    ? messages.pairs.regions.established(sayPeriod(scope, messages))
    : "";
  return period + (status && comma + status);
}

function sayTitle(ties: RegionTies, messages: PairsMessages): string {
  const words = messages.pairs.regions;
  const withTies = ties.regions
    .filter((row) => totalOf(row) > 0)
    .sort((a, b) => totalOf(b) - totalOf(a));
  if (withTies.length === 0) return words.none;
  if (ties.otherNames.length > 0)
    return words.partners(
      ties.otherNames.join(messages.locale === "zh" ? "、" : ", "),
      ties.total,
      withTies.slice(0, MOST_NAMED).map(({ name }) => name),
      Math.max(0, withTies.length - MOST_NAMED),
    );
  const district = withTies.find((row) => row.state === "us-dc")?.name ?? null;
  const units = withTies.length - (district === null ? 0 : 1);
  const most = totalOf(withTies[0] as RegionPairs);
  const leaders = withTies
    .filter((row) => totalOf(row) === most)
    .map((row) => row.name);
  return (
    words.title(ties.total, units, ties.side, district) +
    (leaders.length > MOST_NAMED || withTies.length === 1
      ? ""
      : words.most(leaders, most))
  );
}

function totalOf(row: RegionPairs): number {
  return row.stateProvince + row.city;
}

function regionTable(ties: RegionTies, messages: PairsMessages): ChartTable {
  const words = messages.pairs.regions;
  const count = (value: number) => formatNumber(value, messages.locale);
  const rows = [...ties.regions].sort(
    (a, b) => totalOf(b) - totalOf(a) || (a.state < b.state ? -1 : 1),
  );
  return {
    caption: words.table[ties.side],
    columns: columns(
      words.unit[ties.side],
      `#${words.total}`,
      `#${words.stateProvince}`,
      `#${words.city}`,
      `#${words.undated}`,
    ),
    rows: rows.map((row) => ({
      id: row.state,
      marked: row.selected,
      cells: [
        row.name,
        count(totalOf(row)),
        count(row.stateProvince),
        count(row.city),
        count(row.undated),
      ],
    })),
  };
}
