import { useMemo } from "react";
import { makePlacer } from "@/lib/layout/timeline/make-placer";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import type { Locale } from "@/lib/model/bilingual";
import type { EventColumns, LaneMembers } from "@/lib/model/event-columns";
import type { TextMetrics } from "@/lib/model/text-metrics";
import { useLaneIndex } from "./use-lane-index";

interface PlacerInput {
  readonly columns: EventColumns;
  readonly lanes: readonly LaneMembers[];
  /** A byte per row: 1 where it passes every filter but the window. */
  readonly mask: Uint8Array;
  readonly metrics: TextMetrics;
  readonly locale: Locale;
  readonly selected: number | null;
  /** Ids of lanes from above. */
  readonly order: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** Whether each lane has a line of its own for its heading. */
  readonly headings: boolean;
}

/** The placer of what passes; index and selection are made anew only when the lanes or the filter change. */
export function usePlacer(input: PlacerInput) {
  const { columns, lanes, mask, metrics, locale } = input;
  const { selected, order, collapsed, headings } = input;
  const { index, progress } = useLaneIndex(columns, lanes);
  const selection = useMemo(() => selectRows(index, mask), [index, mask]);
  const place = useMemo(
    () =>
      makePlacer(index, selection, {
        ...{ metrics, locale, selected, order, collapsed, headings },
      }),
    [index, selection, metrics, locale, selected, order, collapsed, headings],
  );
  return { place, progress };
}
