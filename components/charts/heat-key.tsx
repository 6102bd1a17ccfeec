import { EXPORT_BINS } from "@/lib/layout/charts/export-heat";
import { formatNumber } from "@/lib/messages/format-number";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { Ink, Palette } from "@/lib/theme/palette";

const INKS = ["heat-0", "heat-1", "heat-2", "heat-3", "heat-4"] as const;

/** The shade of an index of `EXPORT_BINS`; each is darker (on a dark page lighter) than the one before. */
export function heatInk(bin: number): Ink {
  return INKS[bin] ?? "heat-0";
}

interface HeatKeyProps {
  /** The words of the drawing's language. */
  readonly messages: TradeMessages;
  readonly palette: Palette;
}

/** What the shades mean, with their bounds. */
export function HeatKey({ messages, palette }: HeatKeyProps) {
  const words = messages.trade.heat;
  return (
    <div className="text-muted mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
      <span>{words.key}</span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {EXPORT_BINS.map((bound, bin) => (
          <li key={bound} className="flex items-center gap-1.5">
            <svg width={18} height={14} aria-hidden="true">
              <rect
                x={0.5}
                y={0.5}
                width={17}
                height={13}
                fill={palette[heatInk(bin)]}
                stroke={palette.edge}
              />
            </svg>
            {sayBin(bin, messages)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bounds of a shade in words. */
export function sayBin(bin: number, messages: TradeMessages): string {
  const { keyBelow, keyFrom } = messages.trade.heat;
  const say = (value: number) => formatNumber(value, messages.locale);
  const from = EXPORT_BINS[bin] ?? 0;
  const next = EXPORT_BINS[bin + 1];
  if (next === undefined) return keyFrom(say(from));
  return bin === 0 ? keyBelow(say(next)) : `${say(from)}–${say(next)}`;
}
