import { round } from "@/lib/layout/round";
import { plateOf } from "@/lib/layout/timeline/label-plate";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import type { EventColumns } from "@/lib/model/event-columns";
import { isEventKind } from "@/lib/model/event-kind";
import type { Locale } from "@/lib/model/bilingual";
import type { Ink, Palette } from "@/lib/theme/palette";
import { ClusterLink } from "./cluster-link";
import { LaneLabel } from "./lane-label";
import { MarkLink } from "./mark-link";
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

/** One lane: the events left out as a faint path, then leaders, marks, clusters and titles. */
export function Lane(props: LaneProps) {
  const { lane, label, palette, locale } = props;
  const given = isEventKind(lane.id) ? lane.id : null;
  const leaders = lane.labels.map(({ leader }) =>
    leader ? `M${round(leader.x)} ${leader.y0}V${leader.y1}` : "",
  );
  return (
    <g role="group" aria-label={label} data-lane={lane.id}>
      <LanePaths {...{ lane, palette }} />
      <path d={leaders.join("")} stroke={palette.edge} aria-hidden="true" />
      {/* What all marks or all titles share is said once, on their group. */}
      <g
        key={props.filter}
        fill={given ? palette[given] : undefined}
        stroke={palette.card}
        fontWeight={600}
        textAnchor="middle"
      >
        {lane.marks.map((mark) => (
          <MarkLink key={mark.row} mark={mark} given={given} {...props} />
        ))}
        {lane.clusters.map((cluster) => (
          <ClusterLink
            key={cluster.foremost}
            cluster={cluster}
            given={given}
            {...props}
          />
        ))}
      </g>
      <path
        d={lane.labels.map(plateOf).join("")}
        fill={palette[props.ground]}
      />
      <g fill={palette.ink} fontSize={LABEL_SIZE} aria-hidden="true">
        {lane.labels.map((label) => (
          <LaneLabel
            key={label.row}
            id={props.words.idOf(label.row)}
            {...{ label, locale }}
          />
        ))}
      </g>
    </g>
  );
}

function LanePaths({ lane, palette }: Pick<LaneProps, "lane" | "palette">) {
  return (
    <>
      {lane.context && (
        <path
          d={lane.context}
          stroke={palette.faint}
          strokeWidth={5}
          strokeLinecap="round"
          aria-hidden="true"
        />
      )}
      {lane.ticks && (
        <path d={lane.ticks} stroke={palette.muted} aria-hidden="true" />
      )}
    </>
  );
}
