import { useMemo, useRef, useState } from "react";
import type { ViewChange } from "@/components/view/use-view-history";

/** What is opened beside the timeline, and the ways to change it. */
export interface Panel {
  /** How often the reader has opened something. */
  readonly opened: number;
  readonly openEvent: (id: string) => void;
  /** Shows another event and leaves the focus where it is. */
  readonly stepTo: (id: string) => void;
  readonly close: () => void;
}

/** The panel's state, besides the selected event, which is part of the view. Its functions keep their identity. */
export function usePanel(setView: (change: ViewChange) => void): Panel {
  const [opened, setOpened] = useState(0);
  const opener = useRef<Element | null>(null);
  const actions = useMemo(() => {
    const stepTo = (id: string) => setView((view) => ({ ...view, event: id }));
    return {
      openEvent: (id: string) => {
        const from = document.activeElement;
        if (!from?.closest(".panel")) opener.current = from;
        setOpened((times) => times + 1);
        stepTo(id);
      },
      stepTo,
      close: () => {
        setView((view) => ({ ...view, event: null }));
        // The panel's width may have put the opener into a cluster.
        const from = opener.current?.isConnected
          ? opener.current
          : document.querySelector("[data-chart=timeline] a[tabindex='0']");
        if (from instanceof HTMLElement || from instanceof SVGElement)
          from.focus();
      },
    };
  }, [setView]);
  return { opened, ...actions };
}
