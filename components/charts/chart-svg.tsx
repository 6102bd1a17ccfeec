import type { ReactNode } from "react";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import type { ChartSize } from "@/lib/layout/charts/plot";

/** What a drawing says to those who do not see it. */
export type DrawingWords = Pick<ChartDescription, "title" | "description">;

interface ChartSvgProps {
  readonly about: DrawingWords;
  /** The drawing's own units. */
  readonly size: ChartSize;
  /** `group` where marks inside are links. */
  readonly role?: "img" | "group";
  /** Whether it is drawn for cards of 43rem and over, some 690 units wide. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const TEXT =
  "@max-[19.5rem]:text-[14px] @min-[25rem]:text-[12px] @min-[28.5rem]:text-[11px] @min-[32rem]:text-[10px]";
const WIDE_TEXT =
  "@min-[50rem]:text-[12px] @min-[56rem]:text-[11px] @min-[64rem]:text-[10px]";

/** The sheet that a chart is drawn on; wide cards set its text smaller in its units, so that it grows less than the drawing. */
export function ChartSvg({
  about,
  size,
  role = "img",
  wide = false,
  children,
}: ChartSvgProps) {
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role={role}
      aria-label={about.title}
      fontSize={13}
      overflow="visible"
      className={`sheet block h-auto w-full ${wide ? WIDE_TEXT : TEXT}`}
    >
      <desc>{about.description}</desc>
      {children}
    </svg>
  );
}
