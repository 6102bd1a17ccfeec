import { kindRing } from "@/lib/layout/timeline/kind-ring";
import { clusterInk } from "@/lib/layout/timeline/mark-ink";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import { clusterText, RING } from "@/lib/layout/timeline/cluster-text";
import type { PlacedCluster } from "@/lib/layout/timeline/placed-timeline";
import { CLUSTER } from "@/lib/layout/timeline/world-marks";
import { EVENT_KINDS } from "@/lib/model/record";
import type { LanePicture } from "./lane-picture";

/** Paints one cluster as `ClusterLink` draws it. */
export function paintCluster(
  context: CanvasRenderingContext2D,
  cluster: PlacedCluster,
  { lane, picture, kit }: LanePicture,
): void {
  const { x, y, count, mix, foremost } = cluster;
  const { palette, face, focused } = kit;
  const { selected } = picture;
  const held = selected !== null && cluster.rows().includes(selected);
  const lit = focused?.row === foremost && focused.lane === lane.id;
  context.beginPath();
  context.arc(x, y, CLUSTER / 2 - 1, 0, 2 * Math.PI);
  if (lit) {
    context.lineWidth = 4;
    context.strokeStyle = palette.focus;
    context.stroke();
  }
  context.fillStyle = palette[clusterInk(mix)];
  context.fill();
  if (!lit) {
    context.lineWidth = held ? 2.5 : 1;
    context.strokeStyle = held ? palette.ink : palette.card;
    context.stroke();
  }
  const ring = kindRing(mix, CLUSTER / 2 - 1, RING);
  if (ring.length > 0) {
    context.save();
    context.translate(x, y);
    for (const { kind, path } of ring) {
      context.fillStyle = palette[EVENT_KINDS[kind] ?? "ink"];
      context.fill(new Path2D(path));
    }
    context.restore();
  }
  const { text, size } = clusterText(count);
  context.font = `600 ${size}px ${face}`;
  context.fillStyle = palette.card;
  context.textAlign = "center";
  context.fillText(text, x, y + (size / LABEL_SIZE) * 4.5);
  context.textAlign = "start";
}
