import type { Locale } from "../../model/bilingual";
import type { Dataset } from "../../model/record";
import type { TextMetrics } from "../../model/text-metrics";
import type { Briefing } from "../../view/briefing/briefing";

/** What the file of every briefing holds of the record. */
export interface OfflineRecord {
  readonly dataset: Dataset;
  /** The content hash of the record's files. */
  readonly version: string;
  readonly metrics: TextMetrics;
  /** The land of the map of pairs, as SVG path data. */
  readonly land: string;
}

/** What one briefing's file holds beside it. */
export interface OfflineBriefing {
  readonly briefing: Briefing;
  /** What it is called in that language, filled in from the record. */
  readonly title: string;
  /** The language that the file opens in. */
  readonly locale: Locale;
  /** The address of the site that it was made by, without a slash at its end. */
  readonly site: string;
}

/** The ids of the elements that hold either. */
export const OFFLINE_PARTS = {
  record: "offline-record",
  briefing: "offline-briefing",
} as const;

/** The address of the file without a briefing. It is no page of the site, and is not sent as one. */
export const OFFLINE_SHELL = "/data/offline-shell.txt";
