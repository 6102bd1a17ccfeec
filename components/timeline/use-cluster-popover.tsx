import {
  type ComponentProps,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { later } from "@/components/ui/later";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { markInk } from "@/lib/layout/timeline/mark-ink";
import { stopBox } from "@/lib/layout/timeline/stop-box";
import type { Stop } from "@/lib/layout/timeline/stops";
import { EVENT_KINDS } from "@/lib/model/record";
import type { TimeWindow } from "@/lib/model/time-window";
import { unfoldWindow } from "@/lib/view/fit-window";
import type { ClusterRow } from "./cluster-list";
import type { ClusterPopover as Popover } from "./cluster-popover";
import { boxOnPage } from "./box-on-page";
import { linkOf } from "./stop-links";
import type { TimelineProps } from "./timeline-props";

// Loaded when the first cluster is opened.
const ClusterPopover = later<ComponentProps<typeof Popover>>(
  async () => (await import("./cluster-popover")).ClusterPopover,
);

interface ClusterPlace {
  /** All that is placed. */
  readonly timeline: PlacedTimeline;
  /** Width of the column of lane headings, pixels. */
  readonly gutter: number;
  /** Called with a window that sets its events apart. */
  readonly onWindow: (window: TimeWindow) => void;
}

interface OpenCluster {
  readonly stop: Stop;
  readonly rows: Uint32Array;
  readonly mix: readonly number[];
}

/** The cluster that a reader has opened, as a popover at it. `surface` is the element that the timeline is drawn in. */
export function useClusterPopover(
  surface: RefObject<HTMLElement | null>,
  props: Pick<
    TimelineProps,
    "columns" | "words" | "window" | "messages" | "onSelect"
  >,
  { timeline, gutter, onWindow }: ClusterPlace,
): { open: (cluster: Stop) => void; isOpen: boolean; element: ReactNode } {
  const { columns, words, messages } = props;
  const [opened, setOpened] = useState<OpenCluster | null>(null);
  const opener = useRef<Element | null>(null);
  const placed = useMemo(
    () => opened && holds(timeline, opened) && stopBox(timeline, opened.stop),
    [timeline, opened],
  );
  // A zoom, another filter or the way back has put its events elsewhere, or others among them.
  if (opened && !placed) setOpened(null);
  const open = (stop: Stop) => {
    const rows = stop.rows();
    opener.current = linkOf(surface.current, stop, words.idOf);
    setOpened({ stop, rows, mix: mixOf(rows, columns.kind) });
  };
  const close = (by: "key" | "elsewhere") => {
    setOpened(null);
    if (by === "elsewhere" || !opened) return;
    const link = linkOf(surface.current, opened.stop, words.idOf);
    (link ?? (opener.current as SVGElement | null))?.focus({
      preventScroll: true,
    });
  };
  const element = opened && placed && (
    <ClusterPopover
      key={opened.stop.id}
      count={opened.rows.length}
      mix={opened.mix}
      rowAt={(index) => rowOf(opened.rows[index] ?? 0, { columns, words })}
      anchor={() => boxOnPage(surface.current, gutter, placed)}
      messages={messages}
      onOpen={(index) => {
        close("key");
        props.onSelect(opened.rows[index] ?? 0);
      }}
      onZoom={zoomTo(unfoldWindow(columns, opened.rows, props.window))}
      onClose={close}
    />
  );
  function zoomTo(window: TimeWindow | null): (() => void) | null {
    return (
      window &&
      (() => {
        close("key");
        onWindow(window);
      })
    );
  }
  return { open, isOpen: opened !== null, element };
}

/** Whether a timeline still has a cluster of just the events that were opened. */
function holds(
  { lanes }: PlacedTimeline,
  { stop, rows }: OpenCluster,
): boolean {
  const cluster = lanes
    .find(({ id }) => id === stop.laneId)
    ?.clusters.find(({ foremost }) => foremost === stop.row);
  if (cluster?.count !== rows.length) return false;
  return cluster.rows().every((row, at) => row === rows[at]);
}

function mixOf(rows: Uint32Array, kind: Uint8Array): number[] {
  const mix = EVENT_KINDS.map(() => 0);
  for (const row of rows) {
    const at = kind[row] ?? 0;
    mix[at] = (mix[at] ?? 0) + 1;
  }
  return mix;
}

function rowOf(
  row: number,
  { columns, words }: Pick<TimelineProps, "columns" | "words">,
): ClusterRow {
  const id = words.idOf(row);
  return {
    id,
    title: columns.titleOf(row),
    when: words.whenOf(row),
    kind: markInk(columns, row),
    href: words.hrefFor(id),
  };
}
