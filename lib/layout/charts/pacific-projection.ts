import { geoAzimuthalEqualArea, type GeoProjection } from "d3";
import type { ChartSize } from "./plot";

/** The sheet of the map, in units of the drawing. */
export const MAP_SIZE: ChartSize = { width: 340, height: 180 };

/**
 * The northern Pacific with China at the left and the US at the right: equal in area, and far enough south that both
 * countries stand nearly upright, far enough north that every great circle between them fits. Lines may be off by
 * `precision` units of the drawing.
 */
export function pacificProjection(precision: number): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([172, -22])
    .clipAngle(140)
    .clipExtent([
      [0, 0],
      [MAP_SIZE.width, MAP_SIZE.height],
    ])
    .scale(128)
    .translate([MAP_SIZE.width / 2, 160])
    .precision(precision);
}
