import type { Dataset } from "../../model/record";
import type { ExportMethod } from "../../model/trade";

/** A year of a state's goods exports to China and of China's rank among its markets; current US dollars in millions. */
export interface BriefTradeYear {
  readonly year: number;
  /** Null where only a rank is documented. */
  readonly usdMillions: number | null;
  readonly method: ExportMethod | null;
  /** Null where none is documented. */
  readonly chinaRank: number | null;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A figure by the US-China Business Council's own method; never joined to the others. */
export interface BriefCouncilYear {
  readonly year: number;
  readonly measure: string;
  readonly usdMillions: number | null;
  readonly chinaRank: number | null;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** The trade of a state with China. */
export interface BriefTrade {
  /** Of federal origin, oldest first. */
  readonly years: readonly BriefTradeYear[];
  readonly council: readonly BriefCouncilYear[];
  /** The last year of the Census series. */
  readonly latest: (BriefTradeYear & { readonly usdMillions: number }) | null;
}

/** What the record knows of a state's trade with China; null where that is nothing. */
export function briefTrade(dataset: Dataset, id: string): BriefTrade | null {
  const years = federalYears(dataset, id);
  const council = councilYears(dataset, id);
  if (years.length + council.length === 0) return null;
  const latest = years.filter(({ method }) => method === "census").at(-1);
  return {
    years,
    council,
    latest:
      latest && latest.usdMillions !== null
        ? { ...latest, usdMillions: latest.usdMillions }
        : null,
  };
}

function federalYears(dataset: Dataset, id: string): BriefTradeYear[] {
  const exports = dataset.stateExports.filter(({ state }) => state === id);
  const ranks = dataset.stateRanks.filter(({ state }) => state === id);
  return yearsOf(exports, ranks).map((year) => {
    const value = exports.find((row) => row.year === year);
    const rank = ranks.find((row) => row.year === year);
    return {
      year,
      usdMillions: value?.usdMillions ?? null,
      method: value?.method ?? null,
      chinaRank: rank?.chinaRank ?? null,
      sources: union(value?.sources, rank?.sources),
    };
  });
}

function councilYears(dataset: Dataset, id: string): BriefCouncilYear[] {
  const exports = dataset.uscbcExports.filter(({ state }) => state === id);
  const ranks = dataset.uscbcRanks.filter(({ state }) => state === id);
  const measures = union(
    exports.map(({ measure }) => measure),
    ranks.map(({ measure }) => measure),
  );
  return yearsOf(exports, ranks).flatMap((year) =>
    measures.flatMap((measure) => {
      const is = (row: { readonly year: number; readonly measure: string }) =>
        row.year === year && row.measure === measure;
      const value = exports.find(is);
      const rank = ranks.find(is);
      if (!value && !rank) return [];
      return {
        year,
        measure,
        usdMillions: value?.usdMillions ?? null,
        chinaRank: rank?.chinaRank ?? null,
        sources: union(value?.sources, rank?.sources),
      };
    }),
  );
}

function yearsOf(
  ...tables: readonly (readonly { readonly year: number }[])[]
): number[] {
  const years = tables.flatMap((rows) => rows.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

function union(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
