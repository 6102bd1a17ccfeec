import { useEffect, useRef, useState } from "react";
import { DashboardParts } from "@/components/dashboard/dashboard-parts";
import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import {
  useDashboardState,
  type InitialView,
} from "@/components/dashboard/use-dashboard";
import { useRecord } from "@/components/dashboard/use-record";
import { useViewMemory } from "@/components/view/use-view-memory";
import { exploreFor } from "@/lib/messages/explore-for";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { forgetExplored, holdExplored, readExplored } from "./explored-view";
import { openBeside } from "./open-beside";
import { useWayBack } from "./use-way-back";

interface ExploreProps {
  /** The record, packed. */
  payload: DashboardPayload;
  /** The view that the scene was left on. */
  view: ViewState;
  /** What it is known by in this window: a reload while it is open comes back to what was being looked at. */
  name: string;
  /** The scene that waits: its number, from 1, and its title. */
  scene: { readonly number: number; readonly title: string };
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the wish to be back on the scene. */
  onReturn: () => void;
}

/** The live dashboard over a scene, on the view of the scene; the page's address stays that of the briefing, and the focus goes back where it came from. */
export function Explore(props: ExploreProps) {
  const { payload, scene, messages, onReturn } = props;
  const { region, dashboard, initial } = useExplored(props);
  const words = exploreFor(messages.locale);
  return (
    // Links are pressed with keys as with the pointer; this only says where they lead.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={region}
      aria-label={words.region}
      data-explore=""
      tabIndex={-1}
      className="bg-paper text-ink fixed inset-0 z-40 overflow-y-auto outline-none select-text"
      onClick={openBeside}
    >
      <div className="border-line bg-card sticky top-0 z-20 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b px-4 py-2 sm:px-6">
        <div>
          <h2 className="font-serif text-xl">{words.from(scene.title)}</h2>
          <p className="text-muted text-sm">{words.hint}</p>
        </div>
        <button
          type="button"
          className="bg-ink text-card min-h-11 rounded-md px-4 text-base"
          onClick={onReturn}
        >
          {words.back(scene.number)}{" "}
          <kbd className="ml-1 text-sm opacity-80">{words.key}</kbd>
        </button>
      </div>
      <div className="mx-auto w-full max-w-[1880px] px-4 pt-3 pb-12 sm:px-6">
        <DashboardParts {...{ dashboard, payload, initial, messages }} />
      </div>
    </section>
  );
}

/** The state of the live view; it begins anew each time a scene is left, and goes on where a reload met it. */
function useExplored(props: ExploreProps) {
  const { payload, name, messages, onReturn } = props;
  const record = useRecord(payload);
  const [initial] = useState(() =>
    beginWith(readExplored(name, record.known) ?? props.view),
  );
  const history = useViewMemory(initial);
  const { view } = history;
  useEffect(() => holdExplored(name, view), [name, view]);
  // A window that goes away takes nothing down; who returns to the scene does.
  useEffect(() => () => forgetExplored(name), [name]);
  const dashboard = useDashboardState(record, history, initial, messages);
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    region.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const { selected, panel } = dashboard;
  useWayBack(region, selected ? panel.close : null, onReturn);
  return { region, dashboard, initial };
}

function beginWith(view: ViewState): InitialView {
  return { view, issues: [], hits: null, detail: null };
}
