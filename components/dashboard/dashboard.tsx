import { useEffect, useRef, type ReactNode } from "react";
import { Timeline } from "@/components/timeline/timeline";
import type { EventDetail } from "@/lib/describe/event-detail";
import type { Messages } from "@/lib/messages/messages";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { passes } from "@/lib/select/filter-events";
import { viewHref } from "@/lib/view/format-view";
import { localePath, switchLanguage } from "@/lib/view/language-path";
import { windowAround } from "@/lib/view/move-window";
import { timeWindow, withWindow } from "@/lib/view/time-window";
import { ClusterPanel } from "./cluster-panel";
import type { DashboardPayload } from "./dashboard-payload";
import { DetailPanel } from "./detail-panel";
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
  const path = localePath("/", messages.locale);
  const { view, setView } = useViewHistory(initial, path, record.known);
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

  const matching = record.events.filter((event) =>
    passes(event, view, search.hits, "period"),
  );
  const window = timeWindow(view);
  const shown = matching.filter(
    (event) => event.start < window.end && event.end > window.start,
  );
  const selected = record.events.find(({ id }) => id === view.event);
  const hrefFor = (id: string) => localePath(`/events/${id}`, messages.locale);
  const cluster =
    panel.cluster &&
    record.events.filter(({ id }) => panel.cluster?.includes(id));
  return (
    <main
      ref={main}
      id="main"
      data-theme={view.theme}
      className="mx-auto w-full max-w-[1880px] px-4 pb-12 sm:px-6"
    >
      {children}
      <div
        className="grid items-start gap-4 data-open:lg:grid-cols-[minmax(0,1fr)_24rem]"
        data-open={cluster || selected ? "" : undefined}
      >
        <Timeline
          events={record.events}
          matching={new Set(matching.map(({ id }) => id))}
          window={window}
          selected={view.event}
          metrics={payload.metrics}
          messages={messages}
          hrefFor={hrefFor}
          onWindow={({ start, end }) => setView(withWindow(view, start, end))}
          onSelect={panel.openEvent}
          onCluster={panel.openCluster}
        />
        {cluster ? (
          <ClusterPanel
            events={cluster}
            messages={messages}
            opened={panel.opened}
            hrefFor={hrefFor}
            onSelect={panel.openEvent}
            onZoom={() => {
              const start = Math.min(...cluster.map((event) => event.start));
              const end = Math.max(...cluster.map((event) => event.end));
              const around = windowAround(start, end);
              setView(withWindow(view, around.start, around.end));
              panel.close();
            }}
            onClose={panel.close}
          />
        ) : (
          selected && (
            <DetailPanel
              event={selected}
              initial={initial.detail}
              shown={shown}
              messages={messages}
              target={payload.report}
              site={payload.site}
              opened={panel.opened}
              hrefFor={hrefFor}
              onSelect={panel.stepTo}
              onClose={panel.close}
            />
          )
        )}
      </div>
    </main>
  );
}
