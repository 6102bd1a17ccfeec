/** @jest-environment node */
import { renderToStaticMarkup } from "react-dom/server";
import { drawView } from "@/app/_pictures/draw-view";
import { viewRecord } from "@/app/_pictures/view-record";
import { CHARTS } from "@/components/charts/chart-registry";
import type { DefinedChart } from "@/components/charts/define-chart";
import { PAIRS_CHARTS } from "@/components/charts/pairs-registry";
import { TRADE_CHARTS } from "@/components/charts/trade-registry";
import { Timeline } from "@/components/timeline/timeline";
import { loadDataset } from "@/lib/data/load-dataset";
import { nameId } from "@/lib/describe/filter-names";
import { messagesFor } from "@/lib/messages/messages-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { pairsFor } from "@/lib/messages/pairs-for";
import { tradeMessagesFor } from "@/lib/messages/trade-messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { chartScope, type ChartScope } from "@/lib/select/charts/chart-scope";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import { parseView } from "@/lib/view/parse-view";
import { VIEW_NAMES, viewPage } from "@/lib/view/view-names";
import { marksOf } from "../../fixtures/marks-of";
import { timelineAt } from "../../fixtures/timeline-props";

const QUERIES = [
  ["en", ""],
  ["zh", "place=us-ia,us-ca&from=1990&to=2015"],
  ["en", "place=us-ia,cn-hebei&match=all&tie=sister"],
] as const;

/** The markup of a chart on its page. */
function pageChart(name: string, locale: Locale, query: string): string {
  const record = viewRecord(loadDataset(), locale);
  const { view } = parseView(new URLSearchParams(query), record.known());
  const nameOf = (id: string) => nameId(id, record.names());
  const draw = <Data, Words extends ChartMessages>(
    charts: readonly DefinedChart<Data, Words>[],
    data: Data,
    scope: ChartScope,
    messages: Words,
  ) => {
    const Chart = charts.find((one) => one.name === name)?.Chart;
    if (!Chart) throw new Error(`no chart ${name}`);
    return renderToStaticMarkup(
      <Chart {...{ data, scope, messages, view }} go={{ path: "/" }} />,
    );
  };
  const page = viewPage(VIEW_NAMES.find((one) => one === name) ?? "timeline");
  if (page === "/pairs") {
    const data = record.pairs();
    const scope = pairsScope(view, data, nameOf);
    return draw(PAIRS_CHARTS, data, scope, pairsFor(locale));
  }
  if (page === "/trade") {
    const data = record.trade();
    const scope = chartScope(view, data, nameOf);
    return draw(TRADE_CHARTS, data, scope, tradeMessagesFor(locale));
  }
  const data = record.charts();
  const scope = chartScope(view, data, nameOf);
  return draw(CHARTS, data, scope, messagesFor(locale));
}

function picture(
  name: (typeof VIEW_NAMES)[number],
  locale: Locale,
  query: string,
) {
  const { known } = viewRecord(loadDataset(), locale);
  const { view } = parseView(new URLSearchParams(query), known());
  return drawView({ name, view, locale, theme: "auto" });
}

const charts = VIEW_NAMES.filter((name) => name !== "timeline");

describe.each(QUERIES)("drawView in %s of ?%s", (locale, query) => {
  it.each(charts)("draws %s with the marks of its page", (name) => {
    const { drawing, about } = picture(name, locale, query);
    const page = marksOf(
      pageChart(name, locale, query),
      // The page has the small multiples twice and shows those that fit.
      (className) => className === "@min-[43rem]:hidden",
    );
    const drawn = marksOf(renderToStaticMarkup(drawing));
    expect(about.empty ? [] : drawn).toEqual(page);
    expect(about.empty || drawn.length > 10).toBe(true);
  });

  it("draws the timeline with the marks of its page", () => {
    const { props } = timelineAt(query, locale);
    const page = renderToStaticMarkup(
      <Timeline {...props} onWindow={() => {}} onSelect={() => {}} />,
    );
    const [svg = ""] =
      /<svg data-chart="timeline"[^]*?<\/svg><canvas/.exec(page) ?? [];
    const drawn = marksOf(
      renderToStaticMarkup(picture("timeline", locale, query).drawing),
    );
    expect(drawn).toEqual(marksOf(svg.replace(/<canvas$/, "")));
    expect(drawn.length).toBeGreaterThan(100);
  });
});
