import type { FilledBriefing } from "../../describe/briefing/filled-briefing";
import type { ScenePage } from "../../describe/briefing/scene-page";
import type { ChartDescription } from "../../describe/charts/chart-description";
import type { ChartMessages } from "../../messages/chart-messages";
import type { SlideWords } from "../../messages/slides-for";
import type { ReportedCount } from "./charts/native-chart";
import type { TextMetrics } from "../../model/text-metrics";

/** The drawing of a scene or step, painted with the colours of the light theme. */
export interface SlideDrawing {
  /** An `<svg>` with a viewBox from 0, as React or a browser writes it. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  /** Height of text of class `sheet` in units of the drawing; null where it keeps its own. */
  readonly sheetText: number | null;
  readonly about: ChartDescription;
  /** What was reported beside what is drawn, in order of time. */
  readonly reported: readonly ReportedCount[];
}

export interface SlidePage extends ScenePage {
  /** Null for words alone. */
  readonly drawing: SlideDrawing | null;
}

/** A briefing as slides. */
export interface SlideDeck {
  readonly briefing: Pick<FilledBriefing, "title">;
  readonly pages: readonly SlidePage[];
  /** The day of the record, `2026-11-22`. */
  readonly day: string;
  readonly metrics: TextMetrics;
  readonly messages: ChartMessages;
  readonly words: SlideWords;
}
