import { memo } from "react";
import { EventList } from "@/components/list/event-list";
import { ReportError } from "@/components/ui/report-error";
import type { ViewChange } from "@/components/view/use-view-history";
import type { FilterNames } from "@/lib/describe/filter-names";
import { reportError, type ReportTarget } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import { LaterCharts } from "./later-charts";

interface DashboardRestProps {
  /** The view, perhaps a moment behind. */
  view: ViewState;
  /** The events that pass its filters. */
  shown: readonly IndexedEvent[];
  /** What the charts draw from. */
  charts: ChartData;
  /** Where reports of errors go. */
  report: ReportTarget;
  /** The site's address, without a slash at its end. */
  site: string;
  /** Names of actors and places. */
  names: FilterNames;
  /** The page, e.g. `/zh`. */
  path: string;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the next view. */
  setView: (change: ViewChange) => void;
  /** Called with the id of an event that the reader opens. */
  onSelect: (id: string) => void;
}

/**
 * What may follow a moment after the timeline: the list and the charts. Memoised by hand, because it is most of the
 * page's elements and a filter must paint before they are made anew (docs/adr/0007).
 */
export const DashboardRest = memo(function DashboardRest(
  props: DashboardRestProps,
) {
  const { view, shown, charts, report, site, names, path, messages, setView } =
    props;
  return (
    <>
      <EventList
        {...{ view, path, messages }}
        events={shown}
        placeNames={names.places}
        onChange={setView}
        onSelect={props.onSelect}
      />
      <LaterCharts
        {...{ view, path, messages }}
        data={charts}
        placeName={(id) => names.places.get(id) ?? id}
        onView={setView}
        reportLink={(chart, title) => (
          <ReportError
            report={reportError(
              { id: chart, title, page: `${site}${path}#chart-${chart}` },
              report,
              charts.asOf,
              messages,
            )}
            messages={messages}
          />
        )}
      />
    </>
  );
});
