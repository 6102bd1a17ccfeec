import { describePairsMap } from "@/lib/describe/charts/pairs-map";
import { fullPlaceName } from "@/lib/describe/full-place-name";
import { layoutPairsMap } from "@/lib/layout/charts/pairs-map";
import type { PlacedMap } from "@/lib/layout/charts/pairs-map";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { selectArcs } from "@/lib/select/charts/select-arcs";
import type { ArcKind } from "@/lib/select/charts/select-arcs";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { Palette } from "@/lib/theme/palette";
import { ArcKey } from "./arc-key";
import { arcStroke } from "./arc-stroke";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

/** What the map draws, with the names that its arcs show. */
export interface NamedMap extends PlacedMap {
  readonly nameOf: (id: string, region: string) => string;
}

/** Documented ties as great circles over the northern Pacific. */
export const pairsMapChart = defineChart({
  name: "pairs-map",
  wide: true,
  select: (data: PairsData, scope) => ({
    ...selectArcs(data, scope),
    places: data.places,
  }),
  describe: describePairsMap,
  place: (arcs, messages: PairsMessages): NamedMap => ({
    ...layoutPairsMap(arcs, messages.locale),
    nameOf: (id, region) =>
      fullPlaceName(id, region, arcs.places, messages.locale),
  }),
  Drawing: PairsMapDrawing,
});

function PairsMapDrawing({
  placed,
  about,
  messages,
  palette,
}: DrawingProps<NamedMap, PairsMessages>) {
  return (
    <>
      <ArcKey messages={messages} palette={palette} />
      <div className="mx-auto max-w-[60rem]">
        <svg
          viewBox={`0 0 ${placed.size.width} ${placed.size.height}`}
          role="img"
          aria-label={about.title}
          // On a wide card the land grows and the names of places hardly do.
          className="block h-auto w-full text-[13px] @max-[19.5rem]:text-[14px] @min-[25rem]:text-[11px] @min-[32rem]:text-[9px] @min-[44rem]:text-[7px] @min-[56rem]:text-[5.5px]"
        >
          <desc>{about.description}</desc>
          <MapMarks {...{ placed, messages, palette }} />
        </svg>
      </div>
    </>
  );
}

/** Land, arcs, ends and their names. */
export function MapMarks({
  placed,
  messages,
  palette,
}: Pick<
  DrawingProps<NamedMap, PairsMessages>,
  "placed" | "messages" | "palette"
>) {
  return (
    <>
      <path d={placed.land} fill={palette.line} />
      {placed.faint.map(({ kind, path }) => (
        <path
          key={kind}
          d={path}
          {...arcStroke(kind, palette)}
          stroke={palette.edge}
          strokeWidth={0.3}
          opacity={0.45}
        />
      ))}
      <Arcs placed={placed} messages={messages} palette={palette} />
      <Ends placed={placed} palette={palette} />
      {placed.labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor={anchor}
          fill={palette.ink}
          stroke={palette.card}
          strokeWidth="0.2em"
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </>
  );
}

// The more arcs, the thinner: the eye still follows one among few.
const FEW = 40;

function Arcs({
  placed: { arcs, nameOf },
  messages,
  palette,
}: Pick<
  DrawingProps<NamedMap, PairsMessages>,
  "placed" | "messages" | "palette"
>) {
  const few = arcs.length <= FEW;
  const order: readonly ArcKind[] = ["sister", "beside", "over"];
  return (
    <g strokeWidth={few ? 0.8 : 0.35} opacity={few ? 0.95 : 0.6}>
      {order.flatMap((kind) =>
        arcs
          .filter((arc) => arc.kind === kind)
          .map(({ pair, path }) => (
            <path
              key={pair.id}
              data-pair={pair.id}
              d={path}
              {...arcStroke(kind, palette)}
            >
              <title>
                {messages.pairsCharts.map.arc(
                  nameOf(pair.us, pair.state),
                  nameOf(pair.cn, pair.province),
                  kind,
                )}
              </title>
            </path>
          )),
      )}
    </g>
  );
}

function Ends({
  placed,
  palette,
}: {
  readonly placed: NamedMap;
  readonly palette: Palette;
}) {
  return placed.ends.map(({ id, region, country, x, y, r, count }) => (
    <circle
      key={id}
      cx={x}
      cy={y}
      r={r}
      fill={count === 0 ? palette.edge : palette[country]}
      stroke={count === 0 ? "none" : palette.card}
      strokeWidth={0.3}
    >
      <title>{`${placed.nameOf(id, region)} ${count}`}</title>
    </circle>
  ));
}
