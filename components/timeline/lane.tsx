import type { Messages } from "@/lib/messages/messages";
import { describeCluster, describeMark } from "@/lib/describe/describe-mark";
import { plateOf } from "@/lib/layout/timeline/label-plate";
import { round } from "@/lib/layout/round";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import { LABEL_ROW } from "@/lib/layout/timeline/place-labels";
import type {
  PlacedCluster,
  PlacedLabel,
  PlacedLane,
  PlacedMark,
} from "@/lib/layout/timeline/placed";
import { CLUSTER } from "@/lib/layout/timeline/stack-marks";
import type { Locale } from "@/lib/model/bilingual";
import type { Ink, Palette } from "@/lib/theme/palette";
import { Mark } from "./mark";

interface LaneProps {
  /** The lane and all that is placed in it. */
  lane: PlacedLane;
  /** Names the filter; with a new one all marks are drawn anew. */
  filter?: string;
  /** What the lane is called. */
  name: string;
  /** The words of the page's language. */
  messages: Messages;
  /** The colours to paint with. */
  palette: Palette;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** The selected event. */
  selected: string | null;
  /** The mark or cluster that the tab key reaches. */
  tabStop: string | null;
  /** The colour of the lane's ground. */
  ground: Ink;
}

/** One lane: the events left out as a faint path, then leaders, marks, clusters and titles. */
export function Lane(props: LaneProps) {
  const { lane, name, messages, palette } = props;
  const leaders = lane.labels.map(({ leader }) =>
    leader ? `M${round(leader.x)} ${leader.y0}V${leader.y1}` : "",
  );
  return (
    <g
      role="group"
      aria-label={messages.timeline.laneLabel(name, lane.count, lane.total)}
      data-lane={lane.id}
    >
      {lane.context && (
        <path
          d={lane.context}
          stroke={palette.faint}
          strokeWidth={5}
          strokeLinecap="round"
          aria-hidden="true"
        />
      )}
      <path d={leaders.join("")} stroke={palette.edge} aria-hidden="true" />
      {/* What all marks or all titles share is said once, on their group. */}
      <g
        key={props.filter}
        fill={palette[lane.id as Ink]}
        stroke={palette.card}
        fontSize={LABEL_SIZE}
        fontWeight={600}
        textAnchor="middle"
      >
        {lane.marks.map((mark) => (
          <MarkLink key={mark.event.id} mark={mark} {...props} />
        ))}
        {lane.clusters.map((cluster) => (
          <ClusterLink key={cluster.id} cluster={cluster} {...props} />
        ))}
      </g>
      <path
        d={lane.labels.map(plateOf).join("")}
        fill={palette[props.ground]}
      />
      <g fill={palette.ink} fontSize={LABEL_SIZE} aria-hidden="true">
        {lane.labels.map((label) => (
          <Label key={label.id} label={label} locale={messages.locale} />
        ))}
      </g>
    </g>
  );
}

function MarkLink({
  mark,
  messages,
  palette,
  hrefFor,
  selected,
  tabStop,
}: LaneProps & { mark: PlacedMark }) {
  const { id } = mark.event;
  return (
    <a
      href={hrefFor(id)}
      data-event={id}
      tabIndex={tabStop === id ? 0 : -1}
      aria-label={describeMark(mark.event, messages)}
      aria-current={selected === id ? "true" : undefined}
    >
      <Mark mark={mark} palette={palette} selected={selected === id} />
    </a>
  );
}

function ClusterLink({
  cluster,
  messages,
  palette,
  hrefFor,
  selected,
  tabStop,
}: LaneProps & { cluster: PlacedCluster }) {
  const { id, x, y, events } = cluster;
  const held = events.some((event) => event.id === selected);
  return (
    <a
      href={hrefFor(id)}
      data-cluster={events.length}
      data-cluster-id={id}
      tabIndex={tabStop === id ? 0 : -1}
      aria-label={describeCluster(events, messages)}
      aria-current={held ? "true" : undefined}
    >
      <circle
        cx={round(x)}
        cy={y}
        r={CLUSTER / 2 - 1}
        {...(held ? { stroke: palette.ink, strokeWidth: 2.5 } : {})}
      />
      <text
        x={round(x)}
        y={y + 4.5}
        fill={palette.card}
        stroke="none"
        aria-hidden="true"
      >
        {events.length}
      </text>
    </a>
  );
}

function Label({ label, locale }: { label: PlacedLabel; locale: Locale }) {
  return (
    <text
      data-label={label.id}
      x={round(label.x)}
      y={label.y}
      textAnchor={label.anchor === "end" ? "end" : undefined}
      lang={label.lang === locale ? undefined : label.lang}
    >
      {label.lines.length === 1
        ? label.lines[0]
        : label.lines.map((line, index) => (
            <tspan key={index} x={round(label.x)} dy={index * LABEL_ROW}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
