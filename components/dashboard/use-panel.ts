import { useState } from "react";
import type { ViewState } from "@/lib/model/view-state";

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

/** The panel's state: the selected event is part of the view, an opened cluster is not. */
export function usePanel(
  view: ViewState,
  setView: (view: ViewState) => void,
): Panel {
  const [cluster, setCluster] = useState<readonly string[] | null>(null);
  const [opened, setOpened] = useState(0);
  const [opener, setOpener] = useState<Element | null>(null);
  const open = () => {
    if (!document.activeElement?.closest(".panel"))
      setOpener(document.activeElement);
    setOpened((times) => times + 1);
  };
  return {
    cluster,
    opened,
    openEvent: (id: string) => {
      setCluster(null);
      open();
      setView({ ...view, event: id });
    },
    stepTo: (id: string) => setView({ ...view, event: id }),
    openCluster: (ids: readonly string[]) => {
      setCluster(ids);
      open();
    },
    closeCluster: () => setCluster(null),
    close: () => {
      setCluster(null);
      if (view.event !== null) setView({ ...view, event: null });
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus();
    },
  };
}
