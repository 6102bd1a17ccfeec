import type {
  ChartData,
  ChartFigure,
  ChartPressFigure,
  ChartState,
} from "./chart-data";
import type { ChartScope } from "./chart-scope";

export interface ExportYear {
  readonly year: number;
  /** Current US dollars in millions; null is a gap in the series. */
  readonly usdMillions: number | null;
}

export interface StateExportSeries {
  readonly state: ChartState;
  /** The Census years in the period. */
  readonly years: readonly ExportYear[];
  /** Single published figures in the period: of federal origin, and by the US-China Business Council's own method. */
  readonly press: readonly ChartPressFigure[];
  readonly uscbc: readonly ChartFigure[];
}

/**
 * The Census series of one state: the chosen one, else the one US state that the place filter names, else the largest
 * exporter of the latest year. Figures by other methods are kept apart.
 */
export function traceStateExports(
  data: ChartData,
  scope: ChartScope,
): StateExportSeries {
  const id =
    scope.state ??
    (scope.states.length === 1 ? scope.states[0] : undefined) ??
    largestExporter(data);
  const state = data.states.find((candidate) => candidate.id === id);
  if (!state) throw new RangeError(`not a state of the record: "${id}"`);
  const inPeriod = (row: { readonly year: number }) =>
    row.year >= scope.firstYear && row.year <= scope.lastYear;
  const ofState = (row: ChartFigure) => row.state === id && inPeriod(row);
  return {
    state,
    years: data.censusYears
      .map((year, i) => ({ year, usdMillions: data.census[id]?.[i] ?? null }))
      .filter(inPeriod),
    press: data.pressFigures.filter(ofState),
    uscbc: data.uscbcFigures.filter(ofState),
  };
}

function largestExporter(data: ChartData): string {
  const [first] = Object.entries(data.census)
    .map(([state, values]) => ({ state, value: values.at(-1) ?? 0 }))
    .sort((a, b) => b.value - a.value);
  if (!first) throw new RangeError("the record has no Census series");
  return first.state;
}
