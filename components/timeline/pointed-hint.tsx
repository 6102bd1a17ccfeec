import type { RefObject } from "react";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { stopBox } from "@/lib/layout/timeline/stop-box";
import type { Stop } from "@/lib/layout/timeline/stops";
import { boxOnPage } from "./box-on-page";
import { MarkHint } from "./mark-hint";
import type { TimelineProps } from "./timeline-props";

interface PointedHintProps extends Pick<
  TimelineProps,
  "columns" | "words" | "messages"
> {
  /** The element that the timeline is drawn in. */
  surface: RefObject<HTMLElement | null>;
  /** The timeline as it is drawn. */
  timeline: PlacedTimeline;
  /** Width of the column of lane headings, pixels. */
  gutter: number;
  /** What a pointer or the keyboard is at; null for nothing. */
  stop: Stop | null;
}

/** The bubble at what a pointer or the keyboard is at: an event's date and title, or how many stand there and the foremost of them. */
export function PointedHint(props: PointedHintProps) {
  const { surface, timeline, gutter, columns, words, messages, stop } = props;
  const hint = stop && {
    id: stop.id,
    title: columns.titleOf(stop.row),
    when:
      stop.count > 1
        ? messages.timeline.clusterHeading(stop.count)
        : words.whenOf(stop.row),
  };
  return (
    <MarkHint
      hint={hint}
      anchor={() => {
        const box = stop && stopBox(timeline, stop);
        return box && boxOnPage(surface.current, gutter, box);
      }}
    />
  );
}
