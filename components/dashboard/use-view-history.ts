import {
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { viewHref } from "@/lib/view/format-view";
import { parseView, type KnownIds } from "@/lib/view/parse-view";

/** A view, or how it follows from the present one. */
export type ViewChange = ViewState | ((view: ViewState) => ViewState);

/**
 * The view that the address holds: each change becomes an entry of the history, and back and forward bring the view of
 * their entry back. `setView` keeps its identity.
 */
export function useViewHistory(
  initial: { view: ViewState; issues: readonly ViewIssue[] },
  path: string,
  known: KnownIds,
) {
  const [{ view, issues }, setState] = useState(initial);
  const address = useRef(viewHref(path, initial.view));
  const onPop = useEffectEvent(() => {
    const parsed = parseView(new URLSearchParams(location.search), known);
    address.current = viewHref(path, parsed.view);
    setState(parsed);
  });
  useEffect(() => {
    const listener = () => onPop();
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  }, []);
  useEffect(() => {
    const href = viewHref(path, view);
    if (href === address.current) return;
    address.current = href;
    // The router re-renders on this; the reader sees the new view first.
    setTimeout(() => window.history.pushState(null, "", href));
  }, [path, view]);
  const setView = useCallback((change: ViewChange) => {
    setState(({ view: before }) => ({
      view: typeof change === "function" ? change(before) : change,
      issues: [],
    }));
  }, []);
  return { view, issues, setView };
}
