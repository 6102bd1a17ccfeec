/** @jest-environment node */
import fc from "fast-check";
import { anyView } from "@/__tests__/fixtures/any-view";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { filterEvents } from "@/lib/select/filter-events";
import { indexEvents } from "@/lib/select/index-events";
import { selectView } from "@/__tests__/fixtures/select-view";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

const events = indexEvents(readRecord(), "en");
const someHits = fc.option(
  fc.constantFrom(3, 7).map((nth) => {
    const found = events.filter((_, index) => index % nth === 0);
    return new Set(found.map(({ id }) => id));
  }),
);

describe("matchEvents and showEvents", () => {
  it("matchEvents and showEvents shows what passes every filter", () => {
    fc.assert(
      fc.property(anyView, someHits, (view, hits) => {
        expect(selectView(events, view, hits).shown).toEqual(
          filterEvents(events, view, hits),
        );
      }),
    );
  });

  it("matchEvents and showEvents matches what passes every filter but the period", () => {
    fc.assert(
      fc.property(anyView, someHits, (view, hits) => {
        const always = { ...view, from: null, to: null };
        expect([...selectView(events, view, hits).matching]).toEqual(
          filterEvents(events, always, hits).map(({ id }) => id),
        );
      }),
    );
  });

  it("matchEvents and showEvents shows all of the record when nothing is asked", () => {
    const { window, matching, shown } = selectView(events, DEFAULT_VIEW, null);
    expect(window).toEqual({ start: RECORD_START, end: RECORD_END });
    expect(matching.size).toBe(551);
    expect(shown).toEqual(events);
  });

  it("matchEvents and showEvents shows what touches the period, also when it began before", () => {
    const view = { ...DEFAULT_VIEW, from: "1985", to: "1985" };
    const { window, shown } = selectView(events, view, null);
    expect(window).toEqual({
      start: startOfYear(1985),
      end: startOfYear(1986),
    });
    expect(shown.map(({ id }) => id)).toEqual(
      events
        .filter(
          ({ date, endDate }) =>
            date.slice(0, 4) <= "1985" &&
            (endDate ?? date).slice(0, 4) >= "1985",
        )
        .map(({ id }) => id),
    );
  });
});
