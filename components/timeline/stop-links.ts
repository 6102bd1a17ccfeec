import type { Stop } from "@/lib/layout/timeline/stops";

/** The stop whose link, or whose title, is under a node. */
export function stopUnder(
  target: EventTarget | null,
  stops: readonly Stop[],
  idOf: (row: number) => string,
): Stop | undefined {
  const element = target instanceof Element ? target : null;
  const found = element?.closest<SVGElement>(
    "[data-event],[data-cluster-id],[data-label]",
  );
  const { event, clusterId, label } = found?.dataset ?? {};
  const id = event ?? clusterId ?? label;
  const lane = found?.closest<SVGElement>("[data-lane]")?.dataset.lane;
  return id === undefined
    ? undefined
    : stops.find((stop) => stop.laneId === lane && idOf(stop.row) === id);
}

/** The link of a stop in a drawing. */
export function linkOf(
  surface: Element | null,
  stop: Stop | null,
  idOf: (row: number) => string,
): SVGElement | null {
  if (!surface || !stop) return null;
  const lane = surface.querySelector(
    `[data-lane="${CSS.escape(stop.laneId)}"]`,
  );
  const id = CSS.escape(idOf(stop.row));
  return (
    lane?.querySelector<SVGElement>(
      stop.isCluster ? `[data-cluster-id="${id}"]` : `[data-event="${id}"]`,
    ) ?? null
  );
}
