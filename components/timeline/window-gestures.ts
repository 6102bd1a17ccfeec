import type { TimeWindow } from "@/lib/model/time-window";

/** What gestures start from and lead to. */
export interface WindowGestures {
  readonly window: TimeWindow;
  /** The instant under a client x. */
  readonly instantAt: (clientX: number) => number;
  /** Milliseconds that a pixel stands for. */
  readonly perPixel: number;
  /** Called for each step of a gesture. */
  readonly onMove: (window: TimeWindow) => void;
  /** Called once at its end; for a fling that is when it has run out or is stopped. */
  readonly onSettle: (window: TimeWindow) => void;
}
