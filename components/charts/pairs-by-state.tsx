import { describePairsByState } from "@/lib/describe/charts/pairs-by-state";
import { layoutPairsByState } from "@/lib/layout/charts/pairs-by-state";
import type { PlacedTiles } from "@/lib/layout/charts/pairs-by-state";
import type { Messages } from "@/lib/messages/messages";
import { countPairsByState } from "@/lib/select/charts/count-pairs-by-state";
import { toggle, withPlaces } from "@/lib/select/toggle-choice";
import { pagePalette } from "@/lib/theme/palette";
import type { Palette } from "@/lib/theme/palette";
import { viewHref } from "@/lib/view/format-view";
import { ChartFrame } from "./chart-frame";
import type { ChartProps } from "./chart-props";
import { ChartSvg } from "./chart-svg";
import type { DrawingWords } from "./chart-svg";
import { StateTile } from "./state-tile";
import { TileKey } from "./tile-key";
import { useRovingTiles } from "./use-roving-tiles";

const SIZE = { width: 340, height: 280 };

/** Documented pairs by US state, each tile a filter by that state. */
export function PairsByStateChart({
  data,
  scope,
  messages,
  view,
  go,
  reportLink,
}: ChartProps) {
  const pairs = countPairsByState(data, scope);
  const about = describePairsByState(pairs, scope, data, messages);
  const withState = (id: string) => withPlaces(view, toggle(view.places, id));
  return (
    <ChartFrame
      name="pairs-by-state"
      about={about}
      messages={messages}
      view={view}
      go={go}
      reportLink={reportLink}
    >
      <PairsByStateDrawing
        placed={layoutPairsByState(pairs, SIZE)}
        about={about}
        messages={messages}
        palette={pagePalette}
        hrefForPlace={(id) => viewHref(go.path, withState(id))}
        onPlace={go.onView && ((id) => go.onView?.(withState(id)))}
      />
    </ChartFrame>
  );
}

interface DrawingProps {
  readonly placed: PlacedTiles;
  readonly about: DrawingWords;
  /** The words of the drawing's language. */
  readonly messages: Messages;
  readonly palette: Palette;
  /** The address of the page filtered by a state, or without it where it is chosen. */
  readonly hrefForPlace: (id: string) => string;
  /** Called instead of following the link, once the page is interactive. */
  readonly onPlace?: ((id: string) => void) | undefined;
}

/** The drawing alone. */
function PairsByStateDrawing({
  placed,
  about,
  messages,
  palette,
  hrefForPlace,
  onPlace,
}: DrawingProps) {
  const roving = useRovingTiles(placed.tiles);
  return (
    <ChartSvg about={about} size={placed.size} role="group">
      <TileKey place={placed.key} messages={messages} palette={palette} />
      {placed.tiles.map((tile) => (
        <StateTile
          key={tile.state}
          tile={tile}
          size={placed.tile}
          messages={messages}
          palette={palette}
          href={hrefForPlace(tile.state)}
          onPlace={onPlace}
          focus={roving(tile)}
        />
      ))}
    </ChartSvg>
  );
}
