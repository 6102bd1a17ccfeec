import { memo } from "react";
import { TRADE_CHARTS } from "@/components/charts/trade-registry";
import { ReportError } from "@/components/ui/report-error";
import type { ViewChange } from "@/components/view/use-view-history";
import type { FilterNames } from "@/lib/describe/filter-names";
import { reportError, type ReportTarget } from "@/lib/describe/report-error";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import { chartScope } from "@/lib/select/charts/chart-scope";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { TRADE_SECTIONS } from "./trade-sections";

// On paper the cards stand one below another: browsers cannot break a grid of shared rows across pages.
const GRID =
  "mt-4 grid gap-4 md:grid-cols-2 md:gap-6 print:block print:[&>figure]:mb-4 print:[&>figure]:block print:[&>figure]:break-inside-avoid";

interface TradeChartsProps {
  readonly data: TradeData;
  /** The view, perhaps a moment behind. */
  readonly view: ViewState;
  /** Names of actors and places. */
  readonly names: FilterNames;
  /** Where reports of errors go. */
  readonly report: ReportTarget;
  /** The site's address, without a slash at its end. */
  readonly site: string;
  /** The page, e.g. `/zh/trade`. */
  readonly path: string;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
  /** Called with the next view. */
  readonly onView: (change: ViewChange) => void;
}

/** The charts by section. Memoised by hand: a filter must paint before they are made anew. */
export const TradeCharts = memo(function TradeCharts(props: TradeChartsProps) {
  const { data, view, names, messages, path, onView } = props;
  const scope = chartScope(view, data, (id) => names.places.get(id) ?? id);
  const reportLink = (chart: string, title: string) => (
    <ReportError
      report={reportError(
        { id: chart, title, page: `${props.site}${path}#chart-${chart}` },
        props.report,
        data.asOf,
        messages,
      )}
      messages={messages}
    />
  );
  return TRADE_SECTIONS.map((section) => {
    const names: readonly string[] = section.charts;
    const charts = names.flatMap(
      (name) => TRADE_CHARTS.find((chart) => chart.name === name) ?? [],
    );
    return (
      <section
        key={section.id}
        id={section.id}
        aria-labelledby={`${section.id}-heading`}
        className="mt-10 scroll-mt-4 max-[24rem]:-mx-4 print:mt-4"
        // What is far from the window costs no layout and no paint.
        style={{
          contentVisibility: "auto",
          containIntrinsicSize: "auto 1600px",
        }}
      >
        <h2
          id={`${section.id}-heading`}
          className="font-serif text-2xl max-[24rem]:px-4"
        >
          {messages.trade.sections[section.id]}
        </h2>
        <div className={GRID}>
          {charts.map(({ name, Chart }) => (
            <Chart
              key={name}
              {...{ data, scope, messages, view, reportLink }}
              go={{ path, onView }}
            />
          ))}
        </div>
      </section>
    );
  });
});
