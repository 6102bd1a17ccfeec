import { useRef, type ReactNode } from "react";
import { ChartSection } from "@/components/charts/chart-section";
import { EventList } from "@/components/list/event-list";
import { Timeline } from "@/components/timeline/timeline";
import type { Messages } from "@/lib/messages/messages";
import { viewHref } from "@/lib/view/format-view";
import { localePath } from "@/lib/view/language-path";
import { withWindow } from "@/lib/view/time-window";
import { DashboardFilters } from "./dashboard-filters";
import { DashboardPanel } from "./dashboard-panel";
import type { DashboardPayload } from "./dashboard-payload";
import { useDashboard, type InitialView } from "./use-dashboard";
import { usePageMarks } from "./use-page-marks";

interface DashboardProps {
  /** The record, packed. */
  payload: DashboardPayload;
  /** The view that the page was asked for, and what belongs to it. */
  initial: InitialView;
  /** The words of the page's language. */
  messages: Messages;
  /** What stands above the filters. */
  children: ReactNode;
}

/** The dashboard on one view: filters, timeline, details, list and charts. */
export function Dashboard({
  payload,
  initial,
  messages,
  children,
}: DashboardProps) {
  const dashboard = useDashboard(payload, initial, messages);
  const { record, view, setView, issues, search, panel, names } = dashboard;
  const { events } = record;
  const { window, matching, shown } = dashboard.selection;
  const main = useRef<HTMLElement>(null);
  const path = localePath("/", messages.locale);
  usePageMarks(main, viewHref(path, view), messages.locale);
  const hrefFor = (id: string) => localePath(`/events/${id}`, messages.locale);
  const isOpen = panel.cluster !== null || view.event !== null;
  return (
    <main
      ref={main}
      id="main"
      data-theme={view.theme}
      className="mx-auto w-full max-w-[1880px] px-4 pb-12 sm:px-6"
    >
      {children}
      <DashboardFilters
        {...{ record, view, issues, search, names, path, messages }}
        shown={shown.length}
        onView={setView}
      />
      <div
        data-open={isOpen ? "" : undefined}
        className="grid items-start gap-4 data-open:lg:grid-cols-[minmax(0,1fr)_25rem]"
      >
        <Timeline
          {...{ events, matching, window, messages, hrefFor }}
          selected={view.event}
          metrics={payload.metrics}
          onWindow={({ start, end }) => setView(withWindow(view, start, end))}
          onSelect={panel.openEvent}
          onCluster={panel.openCluster}
        />
        <DashboardPanel
          {...{ events, shown, view, panel, messages, hrefFor }}
          initial={initial.detail}
          report={payload.report}
          site={payload.site}
          onView={setView}
        />
      </div>
      <div className="mt-8">
        <EventList
          {...{ view, path, messages }}
          events={shown}
          placeNames={names.places}
          onChange={setView}
          onSelect={panel.openEvent}
        />
      </div>
      <ChartSection
        {...{ view, path, messages }}
        data={payload.charts}
        placeName={(id) => names.places.get(id) ?? id}
        onView={setView}
      />
    </main>
  );
}
