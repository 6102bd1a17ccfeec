import { useId, useRef, type KeyboardEvent } from "react";
import { createPortal } from "react-dom";
import type { Box } from "@/lib/layout/place-popover";
import type { Messages } from "@/lib/messages/messages";
import { ClusterList, type ClusterRow } from "./cluster-list";
import { ClusterMix } from "./cluster-mix";
import { usePlacedPopover } from "./use-placed-popover";

interface ClusterPopoverProps {
  /** How many events the cluster holds. */
  count: number;
  /** How many of each kind, by index into `EVENT_KINDS`. */
  mix: readonly number[];
  /** One of its events, by place in time. */
  rowAt: (index: number) => ClusterRow;
  /** Where the cluster is drawn, a box of the viewport; null when it no longer is. */
  anchor: () => Box | null;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the place in time of the event that the reader opens. */
  onOpen: (index: number) => void;
  /** Called to zoom to its events; null where that would not set them apart. */
  onZoom: (() => void) | null;
  /** Called when it is closed: by `key` the focus goes back to the cluster, else it is where the reader put it. */
  onClose: (by: "key" | "elsewhere") => void;
}

/** What a cluster holds, beside it: the kinds and the events themselves, and a way to zoom in on them. */
export function ClusterPopover(props: ClusterPopoverProps) {
  const { count, mix, rowAt, messages, onOpen, onZoom, onClose } = props;
  const words = messages.navigation.cluster;
  const root = useRef<HTMLDivElement>(null);
  const titleId = useId();
  usePlacedPopover(root, props.anchor, () => onClose("elsewhere"));
  // Outside the timeline's own element, whose gestures and keys would take what is meant for this.
  return createPortal(
    // Escape, and Tab beyond its ends, are heard for all that is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={root}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-cluster-popover=""
      className="border-edge bg-card text-ink fixed inset-auto m-0 w-[min(24rem,calc(100vw-16px))] overflow-hidden rounded-lg border p-0 shadow-lg outline-none print:hidden"
      onToggle={({ newState }) => newState === "closed" && onClose("elsewhere")}
      onKeyDown={(event) => {
        if (goesIn(event)) return focusFirst(event);
        if (event.key !== "Escape" && !goesOut(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onClose("key");
      }}
    >
      <div className="flex max-h-[inherit] flex-col">
        <div className="border-line border-b px-3 pt-2 pb-2.5">
          <div className="flex items-start justify-between gap-2">
            <h3 id={titleId} className="font-serif text-base leading-snug">
              {words.title(count)}
            </h3>
            <button
              type="button"
              className="tool shrink-0 px-2.5 text-sm"
              onClick={() => onClose("key")}
            >
              {words.close}
            </button>
          </div>
          <ClusterMix {...{ mix, messages }} />
          {onZoom && (
            <button
              type="button"
              className="tool mt-2 px-3 text-sm"
              onClick={onZoom}
            >
              {words.zoom}
            </button>
          )}
        </div>
        <ClusterList {...{ count, rowAt, messages, onOpen }} />
      </div>
    </div>,
    document.body,
  );
}

/** Whether a key on the dialog itself leads to its list. */
function goesIn({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return key === "ArrowDown" && document.activeElement === currentTarget;
}

function focusFirst(event: KeyboardEvent<HTMLElement>): void {
  event.preventDefault();
  event.currentTarget
    .querySelector<HTMLElement>("[data-cluster-list] a")
    ?.focus();
}

/** Whether a key leads out of it: Tab on its last control, Shift and Tab on its first. */
function goesOut(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== "Tab") return false;
  const root = event.currentTarget;
  const at = document.activeElement;
  const stops = [...root.querySelectorAll("a, button")];
  return event.shiftKey ? at === root || at === stops[0] : at === stops.at(-1);
}
