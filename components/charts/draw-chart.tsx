import type { ReactElement } from "react";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import { nameId, type FilterNames } from "@/lib/describe/filter-names";
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type {
  PairsMessages,
  TradeMessages,
} from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import { chartScope, type ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { Palette } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import { livePage, viewPage, type ViewName } from "@/lib/view/view-names";
import type { ChartProps } from "./chart-props";
import { CHARTS } from "./chart-registry";
import type { DefinedChart, DrawnChart } from "./define-chart";
import { PAIRS_CHARTS } from "./pairs-registry";
import { PAIRS_SHEETS } from "./pairs-sheets";
import type { Sheet, SheetedChart } from "./sheet";
import { OutsideShade } from "./time-shade";
import { TRADE_CHARTS } from "./trade-registry";
import { TRADE_SHEETS } from "./trade-sheets";

/** What of the record charts are drawn from, each part made when it is asked for. */
interface ChartRecord {
  readonly names: () => FilterNames;
  readonly charts: () => ChartData;
  readonly pairs: () => PairsData;
  readonly trade: () => TradeData;
}

/** The words of charts by their pages, in one language. */
interface ChartWords {
  readonly charts: () => ChartMessages;
  readonly pairs: () => PairsMessages;
  readonly trade: () => TradeMessages;
}

/** A chart to be drawn alone. */
interface ChartRequest {
  readonly name: Exclude<ViewName, "timeline">;
  readonly view: ViewState;
  readonly palette: Palette;
  /** Pixels; null for the chart's own. */
  readonly width: number | null;
  /** Its room on a stage, stage pixels; charts with more rows than are legible there draw the first ones and say how many more there are. */
  readonly stage?: ChartSize;
  readonly record: ChartRecord;
  readonly words: ChartWords;
  /** The address of the site, for the links in it. */
  readonly site: string;
}

/** A view drawn alone. */
export interface Drawn {
  readonly about: ChartDescription;
  /** An `<svg>` with a viewBox and neither width nor height. */
  readonly drawing: ReactElement;
  /** Width and height of the drawing in its own units. */
  readonly size: ChartSize;
  /** Text of class `sheet` may be made this small, in those units, where it stands large; null where text keeps its size. */
  readonly leastText: number | null;
  /** Width that suits it where none is asked for, pixels. */
  readonly ownWidth: number;
}

/** Text of charts on one sheet may be this small in its units. */
const LEAST_TEXT = 9.5;
/** A phone's card, a page's card, and a chart that is drawn for the whole width of a page. */
const OWN_WIDTH = { card: 680, wide: 1000 };

/** Draws a chart as one `<svg>`, on the server and in the browser. */
export function drawChart(request: ChartRequest): Drawn {
  const { name, record, view, words } = request;
  const nameOf = (id: string) => nameId(id, record.names());
  const page = viewPage(name);
  if (page === "/pairs") {
    const data = record.pairs();
    return drawOf(PAIRS_CHARTS, PAIRS_SHEETS[name], request, {
      data,
      scope: pairsScope(view, data, nameOf),
      messages: words.pairs(),
    });
  }
  if (page === "/trade") {
    const data = record.trade();
    return drawOf(TRADE_CHARTS, TRADE_SHEETS[name], request, {
      data,
      scope: chartScope(view, data, nameOf),
      messages: words.trade(),
    });
  }
  const data = record.charts();
  return drawOf(CHARTS, undefined, request, {
    data,
    scope: chartScope(view, data, nameOf),
    messages: words.charts(),
  });
}

function drawOf<Data, Words extends ChartMessages>(
  charts: readonly DefinedChart<Data, Words>[],
  sheeted: SheetedChart<Data, Words> | undefined,
  { name, view, palette, width, stage, site }: ChartRequest,
  given: Pick<ChartProps<Data, Words>, "data" | "scope" | "messages">,
): Drawn {
  const path = site + localePath(livePage(name), given.messages.locale);
  const props = { ...given, view, go: { path } };
  if (sheeted) {
    const room = width ?? OWN_WIDTH.wide;
    const { drawn, sheet } = sheeted(props, palette, room, stage ?? null);
    return finish(name, drawn, sheet, OWN_WIDTH.wide);
  }
  const chart = charts.find((one) => one.name === name);
  if (!chart) throw new Error(`No chart is named ${name}`);
  const drawn = chart.draw(props, palette);
  const shade = drawn.time && (
    <OutsideShade
      axis={drawn.time}
      period={periodOf(given.scope)}
      fill={palette.card}
    />
  );
  const sheet = {
    size: sizeOf(drawn),
    leastText: LEAST_TEXT,
    content: (
      <>
        {drawn.drawing}
        {shade}
      </>
    ),
  };
  return finish(name, drawn, sheet, OWN_WIDTH.card);
}

function finish(
  name: ViewName,
  { about }: DrawnChart,
  { size, leastText, content }: Sheet,
  ownWidth: number,
): Drawn {
  const drawing = (
    <svg
      data-chart={name}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={about.title}
    >
      <desc>{about.description}</desc>
      {content}
    </svg>
  );
  return { about, drawing, size, leastText, ownWidth };
}

function periodOf({ from, to }: ChartScope) {
  return { start: from, end: to };
}

// Its axis of time knows the size of a drawing with a key below, what is placed that of any other.
function sizeOf({ placed, time }: DrawnChart): ChartSize {
  if (time) return time.size;
  if (typeof placed === "object" && placed !== null && "size" in placed)
    return placed.size as ChartSize;
  throw new Error("A chart of one sheet has no size");
}
