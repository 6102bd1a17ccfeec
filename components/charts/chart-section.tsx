import type { ViewChange } from "@/components/view/use-view-history";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { CHARTS } from "./chart-registry";
import type { ChartProps } from "./chart-props";

interface ChartSectionProps extends Pick<ChartProps, "reportLink"> {
  readonly data: ChartData;
  /** The view that the page shows. */
  readonly view: ViewState;
  /** The words of the page's language. */
  readonly messages: ChartMessages;
  /** The path of the page, without a query. */
  readonly path: string;
  /** A place's name in the page's language. */
  readonly placeName: (id: string) => string;
  /** Shows another view in place; without it, links and forms load the page anew. */
  readonly onView?: (change: ViewChange) => void;
}

/** The charts of the record on one view. */
export function ChartSection({
  data,
  view,
  messages,
  path,
  placeName,
  onView,
  reportLink,
}: ChartSectionProps) {
  const scope = chartScope(view, data, placeName);
  return (
    <section
      aria-labelledby="charts-heading"
      // On the narrowest phones the cards take the whole width, so that the text in the drawings keeps its size.
      className="mt-10 max-[24rem]:-mx-4"
      // What is far from the window costs no layout and no paint.
      style={{ contentVisibility: "auto", containIntrinsicSize: "auto 2400px" }}
    >
      <h2 id="charts-heading" className="font-serif text-2xl max-[24rem]:px-4">
        {messages.charts.heading}
      </h2>
      <p className="text-muted mt-1 max-w-prose text-sm max-[24rem]:px-4">
        {messages.charts.intro}
      </p>
      <div className="mt-4 grid gap-4 md:grid-cols-2 md:gap-6 xl:grid-cols-3">
        {CHARTS.map(({ name, Chart }) => (
          <Chart
            key={name}
            data={data}
            scope={scope}
            messages={messages}
            view={view}
            go={{ path, onView }}
            reportLink={reportLink}
          />
        ))}
      </div>
    </section>
  );
}
