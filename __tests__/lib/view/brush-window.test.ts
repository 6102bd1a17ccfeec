/** @jest-environment node */
import fc from "fast-check";
import { anyShare, anyWindow } from "@/__tests__/fixtures/any-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";
import { brushWindow } from "@/lib/view/brush-window";
import { SHORTEST_WINDOW } from "@/lib/view/move-window";

const whole = { start: RECORD_START, end: RECORD_END };
const noughties = { start: startOfYear(2000), end: startOfYear(2010) };
const at = startOfYear;

describe("brushWindow(from, part, at, to)", () => {
  it("brushWindow(from, part, at, to) gives a window of at least two weeks inside the record, from any that is as long", () => {
    const part = fc.constantFrom("start", "end", "window", "outside" as const);
    const anywhere = anyShare.map((share) => share * 6e12 - 2e12);
    const wide = anyWindow.filter(
      ({ start, end }) => end - start >= SHORTEST_WINDOW,
    );
    fc.assert(
      fc.property(wide, part, anyShare, anywhere, (from, held, share, to) => {
        const grip = RECORD_START + share * (RECORD_END - RECORD_START);
        const { start, end } = brushWindow(from, held, grip, to);
        expect(start).toBeGreaterThanOrEqual(RECORD_START);
        expect(end).toBeLessThanOrEqual(RECORD_END);
        expect(end - start).toBeGreaterThanOrEqual(SHORTEST_WINDOW - 1);
      }),
    );
  });

  it("brushWindow(from, 'start', at, to) moves the start alone and not past the end", () => {
    expect(brushWindow(noughties, "start", at(2000), at(2003))).toEqual({
      start: at(2003),
      end: at(2010),
    });
    expect(brushWindow(noughties, "start", at(2000), at(2015))).toEqual({
      start: at(2010) - 14 * DAY,
      end: at(2010),
    });
    expect(brushWindow(noughties, "start", at(2000), 0).start).toBe(
      RECORD_START,
    );
  });

  it("brushWindow(from, 'end', at, to) moves the end alone and not before the start", () => {
    expect(brushWindow(noughties, "end", at(2010), at(2020))).toEqual({
      start: at(2000),
      end: at(2020),
    });
    expect(brushWindow(noughties, "end", at(2010), at(1990))).toEqual({
      start: at(2000),
      end: at(2000) + 14 * DAY,
    });
    expect(brushWindow(noughties, "end", at(2010), at(2100)).end).toBe(
      RECORD_END,
    );
  });

  it("brushWindow(from, 'window', at, to) moves the whole by as much as the pointer went", () => {
    expect(
      brushWindow(noughties, "window", at(2005), at(2005) + 100 * DAY),
    ).toEqual({ start: at(2000) + 100 * DAY, end: at(2010) + 100 * DAY });
    expect(brushWindow(noughties, "window", at(2005), at(1900))).toEqual({
      start: RECORD_START,
      end: RECORD_START + (at(2010) - at(2000)),
    });
  });

  it.each([
    ["outside", noughties],
    ["window", whole],
  ] as const)(
    "brushWindow(from, '%s', at, to) draws a new window between the two instants, either way round",
    (part, from) => {
      const drawn = { start: at(1990), end: at(1995) };
      expect(brushWindow(from, part, at(1990), at(1995))).toEqual(drawn);
      expect(brushWindow(from, part, at(1995), at(1990))).toEqual(drawn);
    },
  );

  it("brushWindow(from, 'outside', at, to) drawn shorter than two weeks begins where it was drawn", () => {
    expect(brushWindow(noughties, "outside", at(1990), at(1990) + DAY)).toEqual(
      { start: at(1990), end: at(1990) + 14 * DAY },
    );
  });

  it("brushWindow(from, 'outside', at, to) drawn at the record's end keeps two weeks", () => {
    expect(
      brushWindow(noughties, "outside", RECORD_END - DAY, RECORD_END + DAY),
    ).toEqual({ start: RECORD_END - 14 * DAY, end: RECORD_END });
  });
});
