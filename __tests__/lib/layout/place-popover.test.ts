/** @jest-environment node */
import fc from "fast-check";
import { placePopover } from "@/lib/layout/place-popover";

const ROOM = { width: 1000, height: 800, prefer: "below", gap: 6 } as const;
const SIZE = { width: 300, height: 200 };
const at = (left: number, top: number) => ({
  left,
  top,
  width: 20,
  height: 20,
});

describe("placePopover", () => {
  it("stands below its anchor, middle under middle", () => {
    expect(placePopover(at(500, 300), SIZE, ROOM)).toMatchObject({
      ...{ left: 360, top: 326, side: "below" },
    });
  });

  it("stands above where that is wanted, or below has no room", () => {
    const above = { left: 360, top: 94, side: "above" };
    const room = { ...ROOM, prefer: "above" } as const;
    expect(placePopover(at(500, 300), SIZE, room)).toMatchObject(above);
    expect(
      placePopover(at(500, 300), SIZE, { ...ROOM, height: 400 }),
    ).toMatchObject(above);
  });

  it("moves in from the sides", () => {
    expect(placePopover(at(0, 300), SIZE, ROOM).left).toBe(8);
    expect(placePopover(at(980, 300), SIZE, ROOM).left).toBe(692);
  });

  it("is cut to the roomier side where it fits neither", () => {
    const high = { width: 300, height: 700 };
    expect(placePopover(at(500, 500), high, ROOM)).toMatchObject({
      ...{ side: "above", top: 8, maxHeight: 486 },
    });
  });

  it("covers its anchor where neither side has room to speak of", () => {
    const low = { ...ROOM, height: 200 };
    expect(placePopover(at(500, 90), SIZE, low)).toMatchObject({
      ...{ side: "over", top: 8, maxHeight: 184 },
    });
  });

  it("is inside the viewport and beside its anchor, wherever that is", () => {
    const side = fc.integer({ min: 1, max: 1500 });
    const place = fc.integer({ min: -500, max: 2500 });
    fc.assert(
      fc.property(
        fc.record({ left: place, top: place, width: side, height: side }),
        fc.record({ width: fc.integer({ min: 1, max: 304 }), height: side }),
        fc.record({
          width: fc.integer({ min: 320, max: 2000 }),
          height: fc.integer({ min: 200, max: 1500 }),
          prefer: fc.constantFrom("above" as const, "below" as const),
          gap: fc.integer({ min: 0, max: 12 }),
        }),
        (anchor, size, room) => {
          const placed = placePopover(anchor, size, room);
          const height = Math.min(size.height, placed.maxHeight);
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.left + size.width).toBeLessThanOrEqual(room.width - 8);
          expect(placed.top).toBeGreaterThanOrEqual(8);
          expect(placed.top + height).toBeLessThanOrEqual(room.height - 8);
          const inView =
            anchor.top >= 0 && anchor.top + anchor.height <= room.height;
          const apart =
            placed.top + height <= anchor.top ||
            placed.top >= anchor.top + anchor.height;
          expect(placed.side === "over" || !inView || apart).toBe(true);
        },
      ),
    );
  });
});
