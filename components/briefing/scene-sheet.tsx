import type { ReactElement } from "react";
import { drawChart } from "@/components/charts/draw-chart";
import type { ScenePage } from "@/lib/describe/briefing/scene-page";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import type { ChartSize } from "@/lib/layout/charts/plot";
import { LEAST_TEXT, type Box } from "@/lib/layout/scene/scene-frame";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type {
  PairsMessages,
  TradeMessages,
} from "@/lib/messages/page-messages";
import type { PictureWords } from "@/lib/messages/pictures-for";
import type { Palette } from "@/lib/theme/palette";
import { drawSceneTimeline } from "./scene-timeline-sheet";
import type { SheetRecord } from "./sheet-record";

/** The words of drawings, in one language. */
export interface SheetWords {
  readonly charts: () => ChartMessages;
  readonly pairs: () => PairsMessages;
  readonly trade: () => TradeMessages;
  readonly pictures: PictureWords;
}

/** The drawing of a scene or step as one sheet. */
export interface SceneSheet {
  readonly about: ChartDescription;
  /** An `<svg>` with a viewBox and neither width nor height. */
  readonly drawing: ReactElement;
  /** Width and height in its own units. */
  readonly size: ChartSize;
  /** Height of text of class `sheet` in those units; null where text keeps its size. */
  readonly sheetText: number | null;
}

/** What a sheet is drawn with. */
export interface SheetInput {
  readonly record: SheetRecord;
  readonly palette: Palette;
  readonly words: SheetWords;
}

/** A drawing is made for so much less width than it takes, so that its text is read from the last row. */
const LARGER = 1.5;

/** Draws a scene or step for a box of the stage; null for words alone. */
export function drawScene(
  page: ScenePage,
  box: Box,
  input: SheetInput,
): SceneSheet | null {
  const { chart } = page.scene;
  if (chart === null) return null;
  if (chart === "timeline") return drawSceneTimeline(page, box, input);
  const { record, palette, words } = input;
  const { about, drawing, size, leastText } = drawChart({
    ...{ name: chart, view: page.view, palette, record, words },
    ...{ width: Math.round(box.width / LARGER), site: record.site },
  });
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const fitting = Math.min(13, LEAST_TEXT / scale);
  return {
    ...{ about, drawing, size },
    sheetText: leastText && Math.max(leastText, fitting),
  };
}
