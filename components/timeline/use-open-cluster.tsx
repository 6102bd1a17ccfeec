import { useState, type ReactNode, type RefObject } from "react";
import type { Stop } from "@/lib/layout/timeline/stops";
import type { TimeWindow } from "@/lib/model/time-window";
import type { TimelineProps } from "./timeline-props";

/** The cluster that a reader has opened, as a popover at it. */
export function useOpenCluster(
  _surface: RefObject<HTMLElement | null>,
  _props: TimelineProps,
  _onWindow: (window: TimeWindow) => void,
): { open: (cluster: Stop) => void; element: ReactNode } {
  const [, setCluster] = useState<Stop | null>(null);
  return { open: setCluster, element: null };
}
