import { describeRegionTies } from "@/lib/describe/charts/region-ties";
import {
  layoutTiles,
  STATE_GRID,
  type PlacedTiles,
  type TileSpot,
} from "@/lib/layout/charts/pairs-by-state";
import { provinceGrid } from "@/lib/layout/charts/province-grid";
import type { PairsMessages } from "@/lib/messages/page-messages";
import {
  countRegionTies,
  type RegionPairs,
  type RegionTies,
} from "@/lib/select/charts/count-region-ties";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { toggle, withPlaces } from "@/lib/select/toggle-choice";
import { viewHref } from "@/lib/view/format-view";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { StateTile } from "./state-tile";
import { TileKey } from "./tile-key";
import { useRovingTiles } from "./use-roving-tiles";

const SIZE = { width: 340, height: 280 };

type PlacedRegions = PlacedTiles<RegionPairs & TileSpot>;

/** Documented ties by US state, each tile a filter by that state, partners of a chosen province marked. */
export const regionStatesChart = defineChart<
  RegionTies,
  PlacedRegions,
  PairsData,
  PairsMessages
>({
  name: "pairs-by-state",
  select: (data, scope) => countRegionTies(data, scope, "states"),
  describe: describeRegionTies,
  place: ({ regions }) => layoutTiles(regions, STATE_GRID, SIZE),
  Drawing: RegionTiles,
});

/** Documented ties by Chinese province-level unit, as `regionStatesChart`. */
export const regionProvincesChart = defineChart<
  RegionTies,
  PlacedRegions,
  PairsData,
  PairsMessages
>({
  name: "pairs-by-province",
  select: (data, scope) => countRegionTies(data, scope, "provinces"),
  describe: describeRegionTies,
  place: ({ regions }, { pairs }) =>
    layoutTiles(regions, provinceGrid(pairs.provinceCode), SIZE),
  Drawing: RegionTiles,
});

function RegionTiles({
  placed,
  about,
  messages,
  palette,
  view,
  go,
}: DrawingProps<PlacedRegions, PairsMessages>) {
  const roving = useRovingTiles(placed.tiles);
  const { onView } = go;
  const words = messages.pairs.regions;
  const withPlace = (id: string) => withPlaces(view, toggle(view.places, id));
  const comma = messages.locale === "zh" ? "，" : ", ";
  return (
    <ChartSvg about={about} size={placed.size} role="group">
      <TileKey place={placed.key} messages={messages} palette={palette} />
      {placed.tiles.map((tile) => (
        <StateTile
          key={tile.state}
          tile={tile}
          size={placed.tile}
          label={
            words.tile(tile.name, tile.stateProvince, tile.city) +
            (tile.partner ? comma + words.partner : "")
          }
          lit={tile.partner}
          palette={palette}
          href={viewHref(go.path, withPlace(tile.state))}
          onPlace={onView && ((id) => onView(withPlace(id)))}
          focus={roving(tile)}
        />
      ))}
    </ChartSvg>
  );
}
