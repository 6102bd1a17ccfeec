import type { ReactElement } from "react";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { Locale } from "@/lib/model/bilingual";
import type { Dataset } from "@/lib/model/record";
import type { ViewState, Theme } from "@/lib/model/view-state";
import type { ViewName } from "@/lib/view/view-names";

/** What is to be drawn. */
export interface ViewRequest {
  readonly name: ViewName;
  readonly view: ViewState;
  readonly locale: Locale;
  /** `auto` paints with the custom properties of the page that holds the drawing. */
  readonly theme: Theme;
  /** Width that the drawing will have, pixels; its own without. */
  readonly width?: number | null;
  /** A version of the record; the present one without. */
  readonly dataset?: Dataset;
}

/** A view that can stand alone: its drawing, and all that is said about it. */
export interface DrawnView {
  readonly name: ViewName;
  readonly about: ChartDescription;
  /** The active filters in words; empty when there are none. */
  readonly filters: string;
  /** The absolute address of the live view. */
  readonly live: string;
  /** An `<svg>` with a viewBox and neither width nor height, the same marks as on the page. */
  readonly drawing: ReactElement;
  /** Width and height of the drawing in its own units. */
  readonly size: ChartSize;
  /** Text of class `sheet` may be made this small, in those units, where it stands large; null where text keeps its size. */
  readonly leastText: number | null;
  /** Width that suits it where none is asked for, pixels. */
  readonly ownWidth: number;
}
