import { memo } from "react";
import { PAIRS_CHARTS } from "@/components/charts/pairs-registry";
import { ReportError } from "@/components/ui/report-error";
import { reportError, type ReportTarget } from "@/lib/describe/report-error";
import type { ViewChange } from "@/components/view/use-view-history";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";

interface PairsChartsProps {
  readonly data: PairsData;
  /** The view, perhaps a moment behind, and what the charts take from it. */
  readonly view: ViewState;
  readonly scope: ChartScope;
  /** The page, e.g. `/zh/pairs`. */
  readonly path: string;
  /** The words of the page's language. */
  readonly messages: PairsMessages;
  /** Where reports of errors go. */
  readonly report: ReportTarget;
  /** The site's address, without a slash at its end. */
  readonly site: string;
  /** Shows another view. */
  readonly onView: (change: ViewChange) => void;
}

/** The charts of pairs on one view. */
export const PairsCharts = memo(function PairsCharts(props: PairsChartsProps) {
  const { data, view, scope, path, messages, report, site, onView } = props;
  return (
    <section
      aria-labelledby="charts"
      // On the narrowest phones the cards take the whole width, so that the text in the drawings keeps its size.
      className="mt-6 max-[24rem]:-mx-4"
    >
      <h2 id="charts" className="font-serif text-2xl max-[24rem]:px-4">
        {messages.pairs.charts}
      </h2>
      <div className="mt-4 grid gap-4 md:grid-cols-2 md:gap-6 2xl:grid-cols-4">
        {PAIRS_CHARTS.map(({ name, Chart }) => (
          <Chart
            key={name}
            {...{ data, scope, messages, view }}
            go={{ path, onView }}
            reportLink={(chart, title) => (
              <ReportError
                report={reportError(
                  { id: chart, title, page: `${site}${path}#chart-${chart}` },
                  report,
                  data.asOf,
                  messages,
                )}
                messages={messages}
              />
            )}
          />
        ))}
      </div>
    </section>
  );
});
