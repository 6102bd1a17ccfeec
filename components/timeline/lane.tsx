import { round } from "@/lib/layout/round";
import { plateOf } from "@/lib/layout/timeline/label-plate";
import { PILE, pilePath } from "@/lib/layout/timeline/left-out";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import { isEventKind } from "@/lib/model/event-kind";
import { ClusterLink } from "./cluster-link";
import type { LaneProps } from "./lane-props";
import { LaneLabel } from "./lane-label";
import { MarkLink } from "./mark-link";

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
      {lane.context.length > 0 && (
        <path
          d={pilePath(lane.context)}
          stroke={palette.faint}
          strokeWidth={PILE}
          aria-hidden="true"
        />
      )}
      {lane.ticks && (
        <path d={lane.ticks} stroke={palette.muted} aria-hidden="true" />
      )}
    </>
  );
}
