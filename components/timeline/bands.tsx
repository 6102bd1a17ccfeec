import { sayTerm } from "@/lib/describe/timeline-bands";
import {
  BAND_HEIGHT,
  BAND_LABEL_SIZE,
  type PlacedBand,
  type PlacedBandRow,
  type PlacedBands,
} from "@/lib/layout/timeline/place-bands";
import { bandInk } from "@/lib/layout/timeline/band-line";
import { round } from "@/lib/layout/round";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ContextBand } from "@/lib/select/timeline-context";
import type { Palette } from "@/lib/theme/palette";

/** Depth of the arrow that ends a term without an end, pixels. */
const ARROW = 6;

interface BandsProps {
  /** All that is to be drawn, in plot coordinates from the top of the rows. */
  placed: PlacedBands;
  /** The terms that it was placed from. */
  terms: readonly ContextBand[];
  /** Width of the column of headings; 0 puts them inside the plot. */
  gutter: number;
  /** The words of the page's language. */
  messages: ChartMessages;
  /** The colours to paint with. */
  palette: Palette;
}

/** The terms of the heads of state, a row for each country. */
export function Bands(props: BandsProps) {
  const { placed, gutter, messages, palette } = props;
  return (
    <g role="group" aria-label={messages.context.leaders} data-bands="">
      {placed.rows.map(
        ({ country, heading }) =>
          heading !== null && (
            <text
              key={country}
              x={gutter > 0 ? 16 : 6}
              y={heading}
              fontSize={BAND_LABEL_SIZE}
              fontWeight={600}
              fill={palette[bandInk(country)]}
              aria-hidden="true"
            >
              {messages.context.offices[country]}
            </text>
          ),
      )}
      <g transform={`translate(${gutter} 0)`} fontSize={BAND_LABEL_SIZE}>
        {placed.rows.map((row, index) => (
          <BandRow key={index} row={row} {...props} />
        ))}
      </g>
    </g>
  );
}

function BandRow({
  row,
  terms,
  messages,
  palette,
}: BandsProps & { row: PlacedBandRow }) {
  const ink = palette[bandInk(row.country)];
  const starts = row.bands
    .filter(({ left }) => left === "start")
    .map(({ x0 }) => `M${round(x0)} ${row.y}v${BAND_HEIGHT}`);
  return (
    <g role="list" aria-label={messages.context.offices[row.country]}>
      {row.bands.map((band) => {
        const term = terms.find(({ id }) => id === band.id);
        const about = term ? sayTerm(term, messages) : band.id;
        return (
          <g
            key={band.id}
            role="listitem"
            aria-label={about}
            data-band={band.id}
          >
            <title>{about}</title>
            <path d={outlineOf(band, row.y)} fill={ink} fillOpacity={0.13} />
            {band.label && (
              <text
                x={round(band.label.x)}
                y={row.y + BAND_HEIGHT - 4.5}
                fill={palette.ink}
                aria-hidden="true"
              >
                {band.label.text}
              </text>
            )}
          </g>
        );
      })}
      <path
        d={starts.join("")}
        stroke={ink}
        strokeWidth={1.5}
        aria-hidden="true"
      />
    </g>
  );
}

function outlineOf({ x0, x1, right }: PlacedBand, y: number): string {
  const [from, to, below] = [round(x0), round(x1), y + BAND_HEIGHT];
  if (right !== "open" || to - from < 2 * ARROW)
    return `M${from} ${y}H${to}V${below}H${from}Z`;
  const middle = y + BAND_HEIGHT / 2;
  return `M${from} ${y}H${to - ARROW}L${to} ${middle}L${to - ARROW} ${below}H${from}Z`;
}
