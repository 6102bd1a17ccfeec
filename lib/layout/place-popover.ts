/** A rectangle of the viewport, pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which side of its anchor something stands on; `over` where neither has room. */
export type PopoverSide = "above" | "below" | "over";

interface PlacedPopover {
  readonly left: number;
  readonly top: number;
  /** Height that it may take, pixels; what is higher scrolls. */
  readonly maxHeight: number;
  readonly side: PopoverSide;
}

interface PopoverRoom {
  /** The viewport, pixels. */
  readonly width: number;
  readonly height: number;
  /** The side to stand on where both have room. */
  readonly prefer: "above" | "below";
  /** Pixels between it and its anchor. */
  readonly gap: number;
}

/** Pixels that stay free along the viewport's edges. */
const MARGIN = 8;
/** Pixels under which a side is no place for something that would need more. */
const LEAST = 160;

/**
 * Where something of a size stands beside its anchor: on the preferred side if it fits there, else on the other, else
 * on the roomier one with its height cut; always inside the viewport, over the anchor where neither side has room.
 */
export function placePopover(
  anchor: Box,
  size: Pick<Box, "width" | "height">,
  { width, height, prefer, gap }: PopoverRoom,
): PlacedPopover {
  const middle = anchor.left + anchor.width / 2;
  const left = clamp(middle - size.width / 2, width - MARGIN - size.width);
  const below = height - MARGIN - (anchor.top + anchor.height + gap);
  const above = anchor.top - gap - MARGIN;
  const rooms = { above, below };
  const other = prefer === "above" ? "below" : "above";
  const fitting = [prefer, other] as const;
  const side =
    fitting.find((one) => rooms[one] >= size.height) ??
    (rooms[prefer] >= rooms[other] ? prefer : other);
  if (rooms[side] < Math.min(LEAST, size.height)) {
    const maxHeight = Math.max(0, height - 2 * MARGIN);
    const shown = Math.min(size.height, maxHeight);
    const wanted = anchor.top + anchor.height / 2 - shown / 2;
    const top = clamp(wanted, height - MARGIN - shown);
    return { left, top, maxHeight, side: "over" };
  }
  // An anchor that has been scrolled away leaves more room than the viewport has.
  const maxHeight = Math.min(rooms[side], height - 2 * MARGIN);
  const shown = Math.min(size.height, maxHeight);
  const wanted =
    side === "above"
      ? anchor.top - gap - shown
      : anchor.top + anchor.height + gap;
  const top = clamp(wanted, height - MARGIN - shown);
  return { left, top, maxHeight, side };
}

function clamp(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(most, value));
}
