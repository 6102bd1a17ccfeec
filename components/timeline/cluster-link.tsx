import { round } from "@/lib/layout/round";
import { clusterText, RING } from "@/lib/layout/timeline/cluster-text";
import { kindRing } from "@/lib/layout/timeline/kind-ring";
import { clusterInk } from "@/lib/layout/timeline/mark-ink";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import type { PlacedCluster } from "@/lib/layout/timeline/placed-timeline";
import { CLUSTER } from "@/lib/layout/timeline/world-marks";
import { EVENT_KINDS } from "@/lib/model/record";
import type { Ink } from "@/lib/theme/palette";
import type { LaneProps } from "./lane-props";

interface ClusterLinkProps extends Pick<
  LaneProps,
  "words" | "palette" | "selected" | "tabStop"
> {
  /** The cluster and its place. */
  cluster: PlacedCluster;
  /** The colour that the lane gives its marks. */
  given: Ink | null;
}

/** Events too dense to be drawn apart, as a link to the most important of them; a script opens the list of all. */
export function ClusterLink(props: ClusterLinkProps) {
  const { cluster, given, words, palette, selected, tabStop } = props;
  const { foremost, x, y, count, mix } = cluster;
  const rows = cluster.rows();
  const held = selected !== null && rows.includes(selected);
  const id = words.idOf(foremost);
  const ink = clusterInk(mix);
  const { text, size } = clusterText(count);
  return (
    <a
      href={words.hrefFor(id)}
      data-cluster={count}
      data-cluster-id={id}
      tabIndex={tabStop === foremost ? 0 : -1}
      aria-label={
        count > 1 ? words.nameCluster(rows, foremost) : words.nameMark(foremost)
      }
      aria-current={held ? "true" : undefined}
    >
      <circle
        cx={round(x)}
        cy={y}
        r={CLUSTER / 2 - 1}
        fill={ink === given ? undefined : palette[ink]}
        {...(held ? { stroke: palette.ink, strokeWidth: 2.5 } : {})}
      />
      {kindRing(mix, CLUSTER / 2 - 1, RING).map(({ kind, path }) => (
        <path
          key={kind}
          d={path}
          transform={`translate(${round(x)} ${y})`}
          fill={palette[EVENT_KINDS[kind] ?? "ink"]}
          stroke="none"
        />
      ))}
      <text
        x={round(x)}
        y={round(y + (size / LABEL_SIZE) * 4.5)}
        fontSize={size}
        fill={palette.card}
        stroke="none"
        aria-hidden="true"
      >
        {text}
      </text>
    </a>
  );
}
