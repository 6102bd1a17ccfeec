import { useEffect, useRef, type ReactNode } from "react";
import { ChartSection } from "@/components/charts/chart-section";
import { EventList } from "@/components/list/event-list";
import { Timeline } from "@/components/timeline/timeline";
import type { EventDetail } from "@/lib/describe/event-detail";
import { filterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { selectEvents } from "@/lib/select/select-events";
import { viewHref } from "@/lib/view/format-view";
import { localePath, switchLanguage } from "@/lib/view/language-path";
import { withWindow } from "@/lib/view/time-window";
import { DashboardFilters } from "./dashboard-filters";
import { DashboardPanel } from "./dashboard-panel";
import type { DashboardPayload } from "./dashboard-payload";
import { usePanel } from "./use-panel";
import { useRecord } from "./use-record";
import { useTextHits } from "./use-text-hits";
import { useViewHistory } from "./use-view-history";

/** The dashboard on one view: filters, timeline, details, list and charts. */
export function Dashboard({
  payload,
  initial,
  messages,
  children,
}: {
  /** The record, packed. */
  payload: DashboardPayload;
  /** The view that the page was asked for, and what belongs to it. */
  initial: {
    readonly view: ViewState;
    readonly issues: readonly ViewIssue[];
    /** Ids of the events that the text search finds. */
    readonly hits: readonly string[] | null;
    /** The details of the selected event. */
    readonly detail: EventDetail | null;
  };
  /** The words of the page's language. */
  messages: Messages;
  /** What stands above the filters. */
  children: ReactNode;
}) {
  const record = useRecord(payload);
  const { events, actors, places } = record;
  const path = localePath("/", messages.locale);
  const { view, issues, setView } = useViewHistory(initial, path, record.known);
  const search = useTextHits(view.q, { q: initial.view.q, hits: initial.hits });
  const panel = usePanel(view, setView);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) main.current.dataset.hydrated = "";
  }, []);
  useEffect(() => {
    const other = messages.locale === "en" ? "zh" : "en";
    document
      .querySelector("[data-language-switch]")
      ?.setAttribute("href", switchLanguage(viewHref(path, view), other));
  }, [messages.locale, path, view]);

  const { window, matching, shown } = selectEvents(events, view, search.hits);
  const names = filterNames(actors, places, messages);
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
      <div
        className="mt-8 max-h-[36rem] overflow-y-auto print:max-h-none"
        tabIndex={0}
        role="region"
        aria-label={messages.timeline.listTitle}
      >
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
