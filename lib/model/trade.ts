import type { Bilingual } from "./bilingual";

export type ExportMethod = "census" | "state-office" | "press";

/** Goods exports of a state to China in a year, current US dollars in millions. */
export interface StateExport {
  readonly state: string;
  readonly year: number;
  readonly usdMillions: number;
  readonly measure: string;
  readonly method: ExportMethod;
  readonly sources: readonly string[];
}

/** The same by the US-China Business Council's own method; never joined to `StateExport`. */
export interface UscbcExport {
  readonly state: string;
  readonly year: number;
  readonly usdMillions: number;
  readonly measure: string;
  readonly sources: readonly string[];
}

/** China's place among a state's export markets, 1 the largest. */
export interface StateRank {
  readonly state: string;
  readonly year: number;
  readonly chinaRank: number;
  readonly measure: string;
  readonly sources: readonly string[];
}

/** In how many states China ranks first, in the top three and in the top five. */
export interface RankCount {
  readonly year: number;
  readonly measure: string;
  readonly top1: number | null;
  readonly top3: number | null;
  readonly top5: number | null;
  readonly basis: "reported" | "computed";
  readonly reportedBy: Bilingual;
  readonly sources: readonly string[];
}

/** US goods trade with China in a year, current US dollars in millions. */
export interface NationalTrade {
  readonly year: number;
  readonly exportsUsdMillions: number;
  readonly importsUsdMillions: number;
  readonly measure: string;
  readonly sources: readonly string[];
}

export interface TwoWayTotal {
  readonly year: number;
  readonly twoWayUsdMillions: number;
  readonly measure: string;
  readonly sources: readonly string[];
}
