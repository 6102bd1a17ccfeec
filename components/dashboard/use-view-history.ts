import { useEffect, useEffectEvent, useState } from "react";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { viewHref } from "@/lib/view/format-view";
import { parseView, type KnownIds } from "@/lib/view/parse-view";

/**
 * The view that the address holds: a change pushes a history entry (or replaces the present one), and back and forward
 * bring the view of their entry back.
 */
export function useViewHistory(
  initial: { view: ViewState; issues: readonly ViewIssue[] },
  path: string,
  known: KnownIds,
) {
  const [{ view, issues }, setState] = useState(initial);
  const onPop = useEffectEvent(() => {
    setState(parseView(new URLSearchParams(location.search), known));
  });
  useEffect(() => {
    const listener = () => onPop();
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  }, []);
  const setView = (next: ViewState, replace = false) => {
    const href = viewHref(path, next);
    setState({ view: next, issues: [] });
    if (replace || href === viewHref(path, view))
      window.history.replaceState(null, "", href);
    else window.history.pushState(null, "", href);
  };
  return { view, issues, setView };
}
