import { memo, useEffect, useId, useRef } from "react";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import type { Messages } from "@/lib/messages/messages";
import type { TextMetrics } from "@/lib/model/text-metrics";
import { LaneHeader } from "./lane-header";
import type { HeadedLane, LaneActions } from "./lane-header-props";
import { useLaneDrag, type LaneDrag } from "./use-lane-drag";
import { useLaneToolbar } from "./use-lane-toolbar";

interface LaneHeadersProps extends LaneActions {
  /** The lanes as they stand, from the top. */
  lanes: readonly HeadedLane[];
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** Width of the whole drawing, pixels. */
  width: number;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The words of the page's language. */
  messages: Messages;
}

/** The headings of the lanes over a timeline's drawing, each exactly where the drawing has it, with buttons to collapse, move and pin: one stop of the Tab key. */
export const LaneHeaders = memo(function LaneHeaders(props: LaneHeadersProps) {
  const { lanes, gutter, width, metrics, messages } = props;
  const words = messages.lanes;
  const root = useRef<HTMLDivElement>(null);
  const hint = useId();
  const toolbar = useLaneToolbar(root, props);
  const dragging = useLaneDrag(lanes, (id, toIndex) => {
    const name = lanes.find((lane) => lane.id === id)?.name ?? "";
    props.onMove(id, toIndex);
    props.onAnnounce(words.dropped(name, toIndex + 1, lanes.length));
  });
  const { drag } = dragging;
  return (
    <div
      ref={root}
      role="toolbar"
      aria-label={words.toolbar}
      aria-orientation="vertical"
      className="lane-headers"
      {...toolbar.on}
      {...dragging.on}
    >
      {lanes.map((lane, index) => (
        <LaneHeader
          key={lane.id}
          {...{ lane, gutter, width, metrics, messages, hint }}
          ground={groundOf(index)}
          tabStop={toolbar.stop?.id === lane.id ? toolbar.stop.tool : null}
          lifted={toolbar.lifted === lane.id}
          dragged={drag?.id === lane.id ? drag.by : null}
        />
      ))}
      <span id={hint} hidden>
        {words.moveHint}
      </span>
      <DropLine drag={drag} />
    </div>
  );
});

function DropLine({ drag }: { drag: LaneDrag | null }) {
  const line = useRef<HTMLDivElement>(null);
  const y = drag?.drop.y ?? null;
  useEffect(() => {
    line.current?.scrollIntoView({ block: "nearest" });
  }, [y]);
  return (
    y !== null && (
      <div
        ref={line}
        data-lane-drop={drag?.drop.index}
        className="lane-drop"
        style={{ top: y }}
      />
    )
  );
}
