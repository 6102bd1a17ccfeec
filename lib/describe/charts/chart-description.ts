import type { ChartSource, CitedSource } from "@/lib/select/charts/chart-data";

/** A cell of a data table: its text, or the documents that a row rests on. */
export type ChartCell = string | { readonly sources: readonly ChartSource[] };

export interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
}

export interface ChartRow {
  readonly id: string;
  /** The first names the row. */
  readonly cells: readonly ChartCell[];
  /** Whether the page's filters or the chart's choice single it out. */
  readonly marked?: boolean;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** Everything a chart says in words, computed from what it draws. */
export interface ChartDescription {
  /** The takeaway; the designed no-data sentence where `empty`. */
  readonly title: string;
  readonly subtitle: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  /** What its marks do on a page, for the same; in a picture they do nothing. */
  readonly reach?: string;
  readonly notes: readonly string[];
  /** How to ask the drawing for more, where it answers: on a page, and not in a picture or a frame. */
  readonly demand?: string;
  readonly source: {
    readonly text: string;
    readonly links: readonly CitedSource[];
  };
  readonly asOf: string;
  readonly tables: readonly ChartTable[];
  /** Whether there is nothing to draw. */
  readonly empty: boolean;
}

/** A choice of the reader that a chart offers, by the parameter it sets. */
export interface ChartChoice {
  readonly param: "year" | "state" | "index" | "from" | "to";
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  /** A second choice beside it. */
  readonly and?: ChartChoice;
}
