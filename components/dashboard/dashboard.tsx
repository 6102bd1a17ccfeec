import { useEffect, useReducer, useRef, type ReactNode } from "react";
import { describeFilter } from "@/lib/describe/describe-filter";
import type { Messages } from "@/lib/messages/messages";
import { viewHref } from "@/lib/view/format-view";
import { localePath } from "@/lib/view/language-path";
import { Announcer } from "./announcer";
import { DashboardFilters } from "./dashboard-filters";
import { DashboardRest } from "./dashboard-rest";
import { DashboardStage } from "./dashboard-stage";
import type { DashboardPayload } from "./dashboard-payload";
import { wakeCharts } from "./later-charts";
import { nextSpoken, Spoken } from "./spoken";
import { useDashboard, type InitialView } from "./use-dashboard";
import { usePageMarks } from "@/components/view/use-page-marks";

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
  const { said, later } = dashboard;
  const { shown } = dashboard.selection;
  useEffect(() => {
    if (view !== initial.view) wakeCharts();
  }, [view, initial.view]);
  const [spoken, say] = useReducer(nextSpoken, { text: "", times: 0 });
  const main = useRef<HTMLElement>(null);
  const path = localePath("/", messages.locale);
  usePageMarks(main, viewHref(path, view), messages.locale);
  return (
    <main
      ref={main}
      id="main"
      className="page-wide mx-auto w-full max-w-[1880px] px-4 pb-12 sm:px-6"
    >
      {children}
      <DashboardFilters
        {...{ record, view, issues, search, names, path, messages }}
        {...{ said, counted: later, shown: shown.length }}
        onView={setView}
      />
      <DashboardStage
        {...{ dashboard, payload, messages }}
        initial={initial.detail}
        onAnnounce={say}
      />
      <Announcer
        {...{ view, messages }}
        shown={shown.length}
        status={describeFilter(
          said,
          shown.length,
          record.events.length,
          names,
          messages,
        )}
        selected={dashboard.selected?.title.text ?? null}
        step={dashboard.step}
      />
      <Spoken {...spoken} />
      <DashboardRest
        {...{ path, names, setView, messages }}
        view={later.view}
        shown={later.shown}
        charts={payload.charts}
        report={payload.report}
        site={payload.site}
        onSelect={panel.openEvent}
      />
    </main>
  );
}
