import { round } from "@/lib/layout/round";
import { placesOf } from "@/lib/layout/timeline/places-of";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { pagePalette } from "@/lib/theme/palette";

interface ConnectorProps {
  /** The timeline as it is drawn. */
  timeline: PlacedTimeline;
  /** The row of the event to follow through the lanes. */
  row: number | null;
  /** Width of the column of lane headings, pixels. */
  gutter: number;
}

/** A thin line through all lanes in which one event stands; decoration over the drawing. */
export function Connector({ timeline, row, gutter }: ConnectorProps) {
  const places = row === null ? [] : placesOf(timeline, row);
  if (places.length < 2) return null;
  const [first, ...others] = places;
  const path = [
    `M${round(first?.x ?? 0)} ${first?.y}`,
    ...others.map(({ x, y }) => `L${round(x)} ${y}`),
  ].join("");
  return (
    <svg
      width={timeline.width + gutter}
      height={timeline.height}
      className="pointer-events-none absolute inset-0 print:hidden"
      aria-hidden="true"
      data-connector={places.length}
    >
      <g transform={`translate(${gutter} 0)`} fill="none">
        <path d={path} stroke={pagePalette.card} strokeWidth={4} />
        <path d={path} stroke={pagePalette.ink} strokeWidth={1.5} />
        {places.map(({ x, y }) => (
          <circle
            key={y}
            cx={round(x)}
            cy={y}
            r={7}
            stroke={pagePalette.ink}
            strokeWidth={1.5}
          />
        ))}
      </g>
    </svg>
  );
}
