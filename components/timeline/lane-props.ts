import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import type { Locale } from "@/lib/model/bilingual";
import type { EventColumns } from "@/lib/model/event-columns";
import type { Ink, Palette } from "@/lib/theme/palette";
import type { MarkWords } from "./mark-words";

export interface LaneProps {
  /** The lane and all that is placed in it. */
  lane: PlacedLane;
  /** Names the filter; with a new one all marks are drawn anew. */
  filter?: string;
  /** What it is called, with its counts, for who does not see it. */
  label: string;
  /** The whole record. */
  columns: EventColumns;
  /** What marks and clusters are called and where they lead. */
  words: MarkWords;
  /** The language of the page. */
  locale: Locale;
  /** The colours to paint with. */
  palette: Palette;
  /** The row of the selected event. */
  selected: number | null;
  /** The row of the mark or cluster that the tab key reaches, if it is in this lane. */
  tabStop: number | null;
  /** The colour of the lane's ground. */
  ground: Ink;
}
