import { useState } from "react";
import type { ViewState } from "@/lib/model/view-state";

/** What the panel shows and how it came to: the selected event is part of the view, an opened cluster is not. */
export function usePanel(view: ViewState, setView: (view: ViewState) => void) {
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
    close: () => {
      setCluster(null);
      if (view.event !== null) setView({ ...view, event: null });
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus();
    },
  };
}
