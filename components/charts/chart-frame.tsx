import type { ReactNode } from "react";
import type {
  ChartChoice,
  ChartDescription,
} from "@/lib/describe/charts/chart-description";
import { ChartChoiceForm } from "./chart-choice-form";
import type { ChartName, ChartProps } from "./chart-props";
import { ChartTableView } from "@/components/ui/chart-table";
import { ShareLink } from "@/components/ui/share-link";
import { SourceLinks } from "@/components/ui/source-links";
import { shareHref } from "@/lib/view/share-href";

interface ChartFrameProps extends Pick<
  ChartProps,
  "messages" | "view" | "go" | "reportLink"
> {
  /** Which chart it is. */
  readonly name: ChartName;
  /** Whether it takes the whole width of the page. */
  readonly wide?: boolean | undefined;
  /** What the chart says in words. */
  readonly about: ChartDescription;
  /** A choice that the chart offers. */
  readonly choice?: ChartChoice;
  /** The drawing, in use unless the chart is empty. */
  readonly children: ReactNode;
}

/** The card of a chart: takeaway, drawing, notes, source line, date of the record and data table. */
export function ChartFrame({
  name,
  wide = false,
  about,
  choice,
  messages,
  view,
  go,
  reportLink,
  children,
}: ChartFrameProps) {
  const id = `chart-${name}`;
  return (
    <figure
      id={id}
      data-chart={name}
      aria-labelledby={`${id}-title`}
      className={`bg-card border-line row-span-3 grid min-w-0 scroll-mt-4 grid-rows-subgrid gap-y-0 rounded-lg border p-4 max-[24rem]:rounded-none max-[24rem]:border-x-0 max-[24rem]:px-2 sm:p-5 ${wide ? "col-span-full" : ""}`}
    >
      <figcaption>
        <h3
          id={`${id}-title`}
          className="font-serif text-lg leading-snug text-balance"
        >
          {about.title}
        </h3>
        <p className="text-muted mt-1 text-sm">{about.subtitle}</p>
        {choice && (
          <ChartChoiceForm
            chart={id}
            choice={choice}
            messages={messages}
            view={view}
            go={go}
          />
        )}
      </figcaption>
      <div className="chart-sight @container mt-3">
        {about.empty ? (
          <p className="border-edge text-muted border border-dashed p-6 text-center text-sm">
            {messages.charts.nothing}
          </p>
        ) : (
          <div className={wide ? "" : "mx-auto max-w-[36rem]"}>{children}</div>
        )}
      </div>
      <ChartFoot {...{ name, about, messages, view, reportLink }} />
    </figure>
  );
}

type ChartFootProps = Pick<
  ChartFrameProps,
  "name" | "about" | "messages" | "view" | "reportLink"
>;

/** What stands under a drawing: notes, sources, data tables. */
function ChartFoot(props: ChartFootProps) {
  const { name, about, messages, view, reportLink } = props;
  const words = messages.charts;
  const { demand, notes } = about;
  return (
    <div className="mt-3">
      {(demand ?? notes.length > 0) && (
        <ul className="text-muted space-y-1 text-sm">
          {demand && <li className="print:hidden">{demand}</li>}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className="text-muted border-line mt-3 border-t pt-2 text-xs">
        {about.source.text}{" "}
        <SourceLinks sources={about.source.links} entries messages={messages} />
        <span className="block">{about.asOf}</span>
      </p>
      {about.tables.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="min-h-6 w-fit cursor-pointer underline">
            {about.tables.length > 1 ? words.dataTables : words.dataTable}
          </summary>
          {about.tables.map((table) => (
            <ChartTableView
              key={table.caption}
              table={table}
              messages={messages}
            />
          ))}
        </details>
      )}
      <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-1">
        <ShareLink
          href={shareHref(name, view, messages.locale)}
          label={messages.site.share}
          what={about.title}
        />
        {reportLink?.(name, about.title)}
      </div>
    </div>
  );
}
