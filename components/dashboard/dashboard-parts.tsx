import { useEffect, useReducer } from "react";
import { describeFilter } from "@/lib/describe/describe-filter";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { Announcer } from "./announcer";
import { DashboardFilters } from "./dashboard-filters";
import type { DashboardPayload } from "./dashboard-payload";
import { DashboardRest } from "./dashboard-rest";
import { DashboardStage } from "./dashboard-stage";
import { wakeCharts } from "./later-charts";
import { nextSpoken, Spoken } from "./spoken";
import type { DashboardState, InitialView } from "./use-dashboard";

interface DashboardPartsProps {
  /** The state of the dashboard. */
  dashboard: DashboardState;
  /** The record, packed. */
  payload: DashboardPayload;
  /** The view that it began with, and what belongs to it. */
  initial: InitialView;
  /** The words of the page's language. */
  messages: Messages;
}

/** All of the dashboard that follows its view: filters, timeline, details, list and charts. */
export function DashboardParts(props: DashboardPartsProps) {
  const { dashboard, payload, initial, messages } = props;
  const { record, view, setView, issues, search, panel, names } = dashboard;
  const { said, later } = dashboard;
  const { shown } = dashboard.selection;
  useEffect(() => {
    if (view !== initial.view) wakeCharts();
  }, [view, initial.view]);
  const [spoken, say] = useReducer(nextSpoken, { text: "", times: 0 });
  const path = localePath("/", messages.locale);
  return (
    <>
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
    </>
  );
}
