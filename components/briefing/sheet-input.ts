import type { ReactElement } from "react";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type {
  PairsMessages,
  TradeMessages,
} from "@/lib/messages/page-messages";
import type { PictureWords } from "@/lib/messages/pictures-for";
import type { Palette } from "@/lib/theme/palette";
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
