/** @jest-environment node */
import fc from "fast-check";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY } from "@/lib/time/utc-day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { timeWindow, withWindow } from "@/lib/view/time-window";

const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

it("timeWindow() is the whole record where the view says nothing", () => {
  expect(timeWindow(DEFAULT_VIEW)).toEqual({
    start: RECORD_START,
    end: RECORD_END,
  });
});

it("timeWindow() starts where `from` may start and ends where `to` may end", () => {
  expect(timeWindow({ from: "1985-04", to: "1994" })).toEqual({
    start: at("1985-04-01"),
    end: at("1995-01-01"),
  });
});

it.each([
  ["1985-01-01", "1995-01-01", "1985", "1994"],
  ["1985-01-01", "1985-07-01", "1985", "1985-06"],
  ["1985-04-01", "1985-04-30", "1985-04", "1985-04-29"],
  ["1985-04-29", "2025-01-01", "1985-04-29", null],
  ["1970-01-01", "1990-01-01", null, "1989"],
])("withWindow() writes %s to %s as %s to %s", (start, end, from, to) => {
  const view = withWindow(DEFAULT_VIEW, at(start), at(end));
  expect(view).toEqual({ ...DEFAULT_VIEW, from, to });
});

it("withWindow() rounds to whole days and keeps at least one", () => {
  const noon = at("2012-02-15") + DAY / 2 - 1;
  expect(withWindow(DEFAULT_VIEW, noon, noon)).toMatchObject({
    from: "2012-02-15",
    to: "2012-02-15",
  });
  const late = RECORD_END + 5 * DAY;
  expect(timeWindow(withWindow(DEFAULT_VIEW, late, late))).toEqual({
    start: RECORD_END - DAY,
    end: RECORD_END,
  });
});

it("timeWindow() of withWindow() is the window, to the day", () => {
  const day = fc.integer({ min: 0, max: (RECORD_END - RECORD_START) / DAY });
  fc.assert(
    fc.property(day, day, (a, b) => {
      fc.pre(a < b);
      const window = {
        start: RECORD_START + a * DAY,
        end: RECORD_START + b * DAY,
      };
      const { start, end } = window;
      expect(timeWindow(withWindow(DEFAULT_VIEW, start, end))).toEqual(window);
    }),
  );
});
