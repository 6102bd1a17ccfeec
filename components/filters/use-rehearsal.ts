import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "@/components/ui/after-paint";

/**
 * Whether something is to be drawn out of sight, so that its first use need not wait for its script, its type and its
 * layout: once, for a frame, when the page has nothing else to do. Browsers that cannot say when that is never ask.
 */
export function useRehearsal(): boolean {
  const [act, setAct] = useState<"due" | "now" | "over">("due");
  useEffect(() => {
    if (act === "now") return afterPaint(() => setAct("over"));
    if (act === "over" || !("requestIdleCallback" in window)) return;
    const idle = requestIdleCallback(() =>
      startTransition(() => setAct("now")),
    );
    return () => cancelIdleCallback(idle);
  }, [act]);
  return act === "now";
}
