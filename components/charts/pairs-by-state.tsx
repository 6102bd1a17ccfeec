import { describePairsByState } from "@/lib/describe/charts/pairs-by-state";
import { layoutPairsByState } from "@/lib/layout/charts/pairs-by-state";
import type { PlacedTiles } from "@/lib/layout/charts/pairs-by-state";
import { countPairsByState } from "@/lib/select/charts/count-pairs-by-state";
import { toggle, withPlaces } from "@/lib/select/toggle-choice";
import { viewHref } from "@/lib/view/format-view";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { StateTile } from "./state-tile";
import { TileKey } from "./tile-key";
import { useRovingTiles } from "./use-roving-tiles";

const SIZE = { width: 340, height: 280 };

/** Documented pairs by US state, each tile a filter by that state. */
export const pairsByStateChart = defineChart({
  name: "pairs-by-state",
  select: countPairsByState,
  describe: describePairsByState,
  place: (pairs) => layoutPairsByState(pairs, SIZE),
  Drawing: PairsByStateDrawing,
});

function PairsByStateDrawing({
  placed,
  about,
  messages,
  palette,
  view,
  go,
}: DrawingProps<PlacedTiles>) {
  const roving = useRovingTiles(placed.tiles);
  const { onView } = go;
  const withState = (id: string) => withPlaces(view, toggle(view.places, id));
  return (
    <ChartSvg about={about} size={placed.size} role="group">
      <TileKey place={placed.key} messages={messages} palette={palette} />
      {placed.tiles.map((tile) => (
        <StateTile
          key={tile.state}
          tile={tile}
          size={placed.tile}
          label={messages.charts.pairs.byState.tile(
            tile.name,
            tile.stateProvince,
            tile.city,
          )}
          palette={palette}
          href={viewHref(go.path, withState(tile.state))}
          onPlace={onView && ((id) => onView(withState(id)))}
          focus={roving(tile)}
        />
      ))}
    </ChartSvg>
  );
}
