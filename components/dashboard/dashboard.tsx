import { useRef, type ReactNode } from "react";
import { usePageMarks } from "@/components/view/use-page-marks";
import type { Messages } from "@/lib/messages/messages";
import { viewHref } from "@/lib/view/format-view";
import { localePath } from "@/lib/view/language-path";
import { DashboardParts } from "./dashboard-parts";
import type { DashboardPayload } from "./dashboard-payload";
import { useDashboard, type InitialView } from "./use-dashboard";

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
  const main = useRef<HTMLElement>(null);
  const path = localePath("/", messages.locale);
  usePageMarks(main, viewHref(path, dashboard.view), messages.locale);
  return (
    <main
      ref={main}
      id="main"
      className="page-wide mx-auto w-full max-w-[1880px] px-4 pb-12 sm:px-6"
    >
      {children}
      <DashboardParts {...{ dashboard, payload, initial, messages }} />
    </main>
  );
}
