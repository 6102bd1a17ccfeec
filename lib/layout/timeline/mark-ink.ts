import type { EventColumns } from "../../model/event-columns";
import { EVENT_KINDS, type EventKind } from "../../model/record";
import type { Ink } from "../../theme/palette";

/** The colour of an event's mark: that of its kind, in whatever lane it stands. */
export function markInk({ kind }: EventColumns, row: number): EventKind {
  return EVENT_KINDS[kind[row] ?? 0] ?? EVENT_KINDS[0];
}

/** The colour of a cluster (`mix` counts its kinds by index into `EVENT_KINDS`): that of its kind, or ink where it holds several. */
export function clusterInk(mix: readonly number[]): Ink {
  const held = mix.flatMap((count, kind) => (count > 0 ? [kind] : []));
  return held.length === 1 ? (EVENT_KINDS[held[0] ?? 0] ?? "ink") : "ink";
}
