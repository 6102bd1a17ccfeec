import type {
  PairLevel,
  PairStatus,
  PairTie,
  PairTotalBasis,
} from "@/lib/model/record";
import type { ExportMethod } from "@/lib/model/trade";

/** A document as a chart cites it: who published it, when (EDTF or empty) and where it stands (or empty). */
export interface ChartSource {
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** A document with the id that it has among all sources. */
export interface CitedSource extends ChartSource {
  readonly id: string;
}

/** A documented tie: its US state, and every place it belongs to (both ends and all that holds them). */
export interface ChartPair {
  readonly state: string;
  readonly places: readonly string[];
  readonly level: PairLevel;
  readonly tie: PairTie;
  readonly status: PairStatus;
  /** EDTF; null when the record has no date. */
  readonly established: string | null;
}

/** A count of pairs that somebody reported. */
export interface ChartPairTotal {
  /** EDTF. */
  readonly asOf: string | null;
  readonly total: number | null;
  readonly stateProvince: number | null;
  readonly city: number | null;
  readonly note: string;
  readonly basis: PairTotalBasis;
  readonly sources: readonly string[];
}

export interface ChartState {
  readonly id: string;
  readonly name: string;
}

/** One published figure of a state's exports to China, current US dollars in millions. */
export interface ChartFigure {
  readonly state: string;
  readonly year: number;
  readonly usdMillions: number;
  readonly measure: string;
  readonly sources: readonly string[];
}

export interface ChartPressFigure extends ChartFigure {
  readonly method: Exclude<ExportMethod, "census">;
}

/** In how many states China ranks first, in the top three and in the top five. */
export interface ChartRankCount {
  readonly year: number;
  readonly measure: string;
  readonly top1: number | null;
  readonly top3: number | null;
  readonly top5: number | null;
  readonly computed: boolean;
  readonly by: string;
  /** Whether it is stated in a document that the record started from. */
  readonly seed: boolean;
  readonly sources: readonly string[];
}

/** US goods trade with China in a year, current US dollars in millions. */
export interface ChartTradeYear {
  readonly year: number;
  readonly exports: number;
  readonly imports: number;
  /** Whether an official source gives it; a single rounded press figure otherwise. */
  readonly official: boolean;
  readonly sources: readonly string[];
}

export interface ChartTwoWay {
  readonly year: number;
  readonly usdMillions: number;
  readonly sources: readonly string[];
}

/** All that the charts draw and cite, in one language, ready to be sent to a browser. */
export interface ChartData {
  /** EDTF: the day to which the record is kept. */
  readonly asOf: string;
  readonly states: readonly ChartState[];
  readonly pairs: readonly ChartPair[];
  /** How many documents the documented ties rest on. */
  readonly pairSourceCount: number;
  readonly totals: readonly ChartPairTotal[];
  /** The years of the Census series, ascending. */
  readonly censusYears: readonly number[];
  /** By state id, one value per Census year, current US dollars in millions; null where there is none. */
  readonly census: Readonly<Record<string, readonly (number | null)[]>>;
  readonly censusSources: readonly string[];
  readonly pressFigures: readonly ChartPressFigure[];
  readonly uscbcFigures: readonly ChartFigure[];
  readonly rankCounts: readonly ChartRankCount[];
  readonly trade: readonly ChartTradeYear[];
  readonly twoWay: readonly ChartTwoWay[];
  /** By id, only those cited above. */
  readonly sources: Readonly<Record<string, ChartSource>>;
}
