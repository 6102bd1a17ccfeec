import type { Bilingual } from "@/lib/model/bilingual";
import type { PairLevel, PairStatus, PairTie } from "@/lib/model/record";
import type { ChartSource, ChartState } from "./chart-data";

/** A documented tie with all that the explorer of pairs shows of it. */
export interface ExplorerPair {
  readonly id: string;
  /** The place ids of its two ends. */
  readonly us: string;
  readonly cn: string;
  /** The US state and the Chinese province-level unit that it belongs to. */
  readonly state: string;
  readonly province: string;
  /** Every place it belongs to: both ends and all that holds them. */
  readonly places: readonly string[];
  readonly level: PairLevel;
  readonly tie: PairTie;
  readonly status: PairStatus;
  /** EDTF; null when the record has no date. */
  readonly established: string | null;
  /** EDTF; null when it has not ended or no source dates the end. */
  readonly ended: string | null;
  /** What the sources say of its status, in the page's language; empty where nothing. */
  readonly note: string;
  /** Ids of `PairsData.sources`. */
  readonly sources: readonly string[];
}

/** A place as the explorer of pairs names and draws it. */
export interface ExplorerPlace {
  readonly id: string;
  readonly name: Bilingual;
  readonly lat: number;
  readonly lng: number;
}

/** All that the explorer of pairs draws, lists and cites, in one language, ready to be sent to a browser. */
export interface PairsData {
  /** EDTF: the day to which the record is kept. */
  readonly asOf: string;
  /** The US states (with the District of Columbia) by name, as the charts of the dashboard know them. */
  readonly states: readonly ChartState[];
  /** The Chinese province-level units of the record by name. */
  readonly provinces: readonly ChartState[];
  readonly pairs: readonly ExplorerPair[];
  /** By id: every place that a pair belongs to, countries aside. */
  readonly places: Readonly<Record<string, ExplorerPlace>>;
  /** By id, those that the pairs cite. */
  readonly sources: Readonly<Record<string, ChartSource>>;
  /** SVG path data of the land on the map of pairs, made on the server (layout/charts/land); nothing without it. */
  readonly land?: string;
}
