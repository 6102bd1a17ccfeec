import { round } from "@/lib/layout/round";
import { LABEL_ROW } from "@/lib/layout/timeline/plan-lanes";
import type { PlacedLabel } from "@/lib/layout/timeline/placed-timeline";
import type { Locale } from "@/lib/model/bilingual";

interface LaneLabelProps {
  /** The title and its place. */
  label: PlacedLabel;
  /** Id of its event. */
  id: string;
  /** The language of the page. */
  locale: Locale;
}

/** The title of a mark, in one line or two. */
export function LaneLabel({ label, id, locale }: LaneLabelProps) {
  const { lines, lang, x, y, anchor } = label;
  return (
    <text
      data-label={id}
      x={round(x)}
      y={y}
      textAnchor={anchor === "end" ? "end" : undefined}
      lang={lang === locale ? undefined : lang}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={index} x={round(x)} dy={index && LABEL_ROW}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
