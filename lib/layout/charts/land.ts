import "server-only";
import { geoPath, type GeoContext } from "d3";
import { feature } from "topojson-client";
import atlas from "world-atlas/land-110m.json";
import { pacificProjection } from "./pacific-projection";
import { shortPath, type Spot } from "./short-path";

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

/** Points of a coast that are nearer than this to the last are left out, units of the drawing. */
const NEAR = 0.7;

function drawLand(): string {
  const topology = atlas as unknown as Land;
  const rings: string[] = [];
  const path = geoPath(pacificProjection(0.7), ringsInto(rings));
  path(feature(topology, topology.objects.land));
  return rings.join("");
}

/** What d3 draws on, so that each ring is told in as few characters as it takes. */
function ringsInto(rings: string[]): GeoContext {
  let ring: Spot[] = [];
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      ring = [[x, y]];
    },
    lineTo: (x, y) => {
      const [lastX, lastY] = ring.at(-1) ?? [x, y];
      if (Math.hypot(x - lastX, y - lastY) >= NEAR) ring.push([x, y]);
    },
    closePath: () => {
      const [first, ...rest] = ring;
      // Of an island that small no surface is left.
      if (!first || rest.length < 2) return;
      const path = shortPath(first);
      for (const spot of rest) path.line(spot);
      rings.push(path.close().data());
    },
  };
}
