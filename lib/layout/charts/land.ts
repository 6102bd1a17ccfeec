import "server-only";
import { geoPath } from "d3";
import { feature } from "topojson-client";
import atlas from "world-atlas/land-110m.json";
import { pacificProjection } from "./pacific-projection";

type Land = Parameters<typeof feature>[0] & {
  readonly objects: { readonly land: Parameters<typeof feature>[1] };
};

let drawn: string | undefined;

/**
 * The land of the map of pairs as SVG path data: silhouettes of Natural Earth at 1:110 million, without any boundary.
 * Drawn on the server once per process, so that no browser loads the atlas.
 */
export function landPath(): string {
  drawn ??= drawLand();
  return drawn;
}

function drawLand(): string {
  const topology = atlas as unknown as Land;
  const path = geoPath(pacificProjection(0.7)).digits(1);
  return path(feature(topology, topology.objects.land)) ?? "";
}
