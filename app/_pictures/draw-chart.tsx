import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import { CHARTS } from "@/components/charts/chart-registry";
import type { ChartProps } from "@/components/charts/chart-props";
import type {
  DefinedChart,
  DrawnChart,
} from "@/components/charts/define-chart";
import { PAIRS_CHARTS } from "@/components/charts/pairs-registry";
import { PAIRS_SHEETS } from "@/components/charts/pairs-sheets";
import type { Sheet, SheetedChart } from "@/components/charts/sheet";
import { OutsideShade } from "@/components/charts/time-shade";
import { TRADE_CHARTS } from "@/components/charts/trade-registry";
import { TRADE_SHEETS } from "@/components/charts/trade-sheets";
import { nameId } from "@/lib/describe/filter-names";
import { messagesFor } from "@/lib/messages/messages-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { pairsFor } from "@/lib/messages/pairs-for";
import { tradeMessagesFor } from "@/lib/messages/trade-messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { chartScope, type ChartScope } from "@/lib/select/charts/chart-scope";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import type { Palette } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import { viewPage, type ViewName } from "@/lib/view/view-names";
import { siteUrl } from "../_pages/site-config";
import type { DrawnView } from "./drawn-view";
import type { ViewRecord } from "./view-record";

/** What a view is drawn with. */
export interface DrawingRequest {
  readonly view: ViewState;
  readonly locale: Locale;
  readonly palette: Palette;
  /** Pixels; null for the view's own. */
  readonly width: number | null;
  readonly record: ViewRecord;
}

/** What drawing a view gives, without what is the same for all. */
export type Drawn = Pick<
  DrawnView,
  "about" | "drawing" | "size" | "leastText" | "ownWidth"
>;

type ChartRequest = DrawingRequest & {
  readonly name: Exclude<ViewName, "timeline">;
};

/** Text of charts on one sheet may be this small in its units. */
const LEAST_TEXT = 9.5;
/** A phone's card, a page's card, and a chart that is drawn for the whole width of a page. */
const OWN_WIDTH = { card: 680, wide: 1000 };

/** Draws a chart as one `<svg>`. */
export function drawChart(request: ChartRequest): Drawn {
  const { name, locale, record, view } = request;
  const nameOf = (id: string) => nameId(id, record.names());
  const page = viewPage(name);
  if (page === "/pairs") {
    const data = record.pairs();
    return drawOf(PAIRS_CHARTS, PAIRS_SHEETS[name], request, {
      data,
      scope: pairsScope(view, data, nameOf),
      messages: pairsFor(locale),
    });
  }
  if (page === "/trade") {
    const data = record.trade();
    return drawOf(TRADE_CHARTS, TRADE_SHEETS[name], request, {
      data,
      scope: chartScope(view, data, nameOf),
      messages: tradeMessagesFor(locale),
    });
  }
  const data = record.charts();
  return drawOf(CHARTS, undefined, request, {
    data,
    scope: chartScope(view, data, nameOf),
    messages: messagesFor(locale),
  });
}

function drawOf<Data, Words extends ChartMessages>(
  charts: readonly DefinedChart<Data, Words>[],
  sheeted: SheetedChart<Data, Words> | undefined,
  { name, view, locale, palette, width }: ChartRequest,
  given: Pick<ChartProps<Data, Words>, "data" | "scope" | "messages">,
): Drawn {
  const path = siteUrl() + localePath(viewPage(name), locale);
  const props = { ...given, view, go: { path } };
  if (sheeted) {
    const room = width ?? OWN_WIDTH.wide;
    const { drawn, sheet } = sheeted(props, palette, room);
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
    size: sizeOf(drawn.drawing),
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

// Each drawing knows its own size: that of its one sheet.
function sizeOf(drawing: ReactElement) {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(
    renderToStaticMarkup(drawing),
  );
  return { width: Number(box?.[1] ?? 1), height: Number(box?.[2] ?? 1) };
}
