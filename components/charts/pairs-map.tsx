import { describePairsMap } from "@/lib/describe/charts/pairs-map";
import { layoutPairsMap } from "@/lib/layout/charts/pairs-map";
import type { PlacedMap } from "@/lib/layout/charts/pairs-map";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { selectArcs } from "@/lib/select/charts/select-arcs";
import type { ArcKind } from "@/lib/select/charts/select-arcs";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { Palette } from "@/lib/theme/palette";
import { ArcKey } from "./arc-key";
import { arcStroke } from "./arc-stroke";
import { ChartSvg } from "./chart-svg";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";

/** What the map draws, with the names that its arcs show. */
interface NamedMap extends PlacedMap {
  readonly nameOf: (id: string) => string;
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
    nameOf: (id) => arcs.places[id]?.name[messages.locale] ?? id,
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
        <ChartSvg about={about} size={placed.size}>
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
              strokeWidth={2.5}
              paintOrder="stroke"
            >
              {text}
            </text>
          ))}
        </ChartSvg>
      </div>
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
    <g strokeWidth={few ? 0.8 : 0.45} opacity={few ? 0.95 : 0.7}>
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
                  nameOf(pair.us),
                  nameOf(pair.cn),
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
  return placed.ends.map(({ id, country, x, y, r, count }) => (
    <circle
      key={id}
      cx={x}
      cy={y}
      r={r}
      fill={count === 0 ? palette.edge : palette[country]}
      stroke={count === 0 ? "none" : palette.card}
      strokeWidth={0.3}
    >
      <title>{`${placed.nameOf(id)} ${count}`}</title>
    </circle>
  ));
}
