import { useEffect, useMemo, useRef, useState } from "react";
import type { ViewChange } from "./use-view-history";

/** What is opened beside the timeline, and the ways to change it. */
export interface Panel {
  /** Ids of the events of the opened cluster. */
  readonly cluster: readonly string[] | null;
  /** How often the reader has opened something. */
  readonly opened: number;
  readonly openEvent: (id: string) => void;
  /** Shows another event and leaves the focus where it is. */
  readonly stepTo: (id: string) => void;
  readonly openCluster: (ids: readonly string[]) => void;
  readonly closeCluster: () => void;
  readonly close: () => void;
}

/** The panel's state: the selected event is part of the view, an opened cluster is not. Its functions keep their identity. */
export function usePanel(setView: (change: ViewChange) => void): Panel {
  const [cluster, setCluster] = useState<readonly string[] | null>(null);
  const [opened, setOpened] = useState(0);
  const opener = useRef<Element | null>(null);
  // Back and forward show another view, whose marks may stand in other clusters.
  useEffect(() => {
    const closeCluster = () => setCluster(null);
    window.addEventListener("popstate", closeCluster);
    return () => window.removeEventListener("popstate", closeCluster);
  }, []);
  const actions = useMemo(() => {
    const open = (ids: readonly string[] | null) => {
      const from = document.activeElement;
      if (!from?.closest(".panel")) opener.current = from;
      setCluster(ids);
      setOpened((times) => times + 1);
    };
    const stepTo = (id: string) => setView((view) => ({ ...view, event: id }));
    return {
      openEvent: (id: string) => {
        open(null);
        stepTo(id);
      },
      stepTo,
      openCluster: open,
      closeCluster: () => setCluster(null),
      close: () => {
        setCluster(null);
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
  return { cluster, opened, ...actions };
}
