import type { IndexedEvent } from "../../model/indexed-event";
import type { ViewState } from "../../model/view-state";
import { filterEvents } from "../../select/filter-events";
import { formatDate, formatSpan } from "../../time/format-date";
import { parseEdtf, requireEdtf } from "../../time/parse-edtf";
import { requireRangeEnd } from "../../time/range-end";
import { utcYear } from "../../time/utc-day";
import { lookUp, noSuch, sayNumber, sayYear, type Answer } from "./answer";
import type { BriefingRecord } from "./briefing-record";
import type { Measure } from "./measure";

const MONTH_LENGTH = "1979-01".length;

/** What a reference can ask of events. */
export const EVENT_MEASURES: Readonly<Record<string, Measure>> = {
  events: {
    takes: "query",
    answer: ({ record, view }) => countShown(record, view),
  },
  shown: {
    takes: "scene",
    answer: ({ record, view }) => countShown(record, view),
  },
  date: {
    takes: "argument",
    answer: ({ record, argument }) =>
      ofEvent(record, argument, (event, sources) => {
        const date = requireEdtf(event.date);
        const end =
          event.endDate === null ? null : requireRangeEnd(event.endDate);
        return {
          said: {
            en: formatSpan(date, end, "en"),
            zh: formatSpan(date, end, "zh"),
          },
          sources,
        };
      }),
  },
  month: {
    takes: "argument",
    answer: ({ record, argument }) =>
      ofEvent(record, argument, (event, sources) => {
        const month = parseEdtf(event.date.slice(0, MONTH_LENGTH));
        return month?.precision === "month"
          ? {
              said: {
                en: formatDate(month, "en"),
                zh: formatDate(month, "zh"),
              },
              sources,
            }
          : { reason: "reference-nothing", value: argument };
      }),
  },
  year: {
    takes: "argument",
    answer: ({ record, argument }) =>
      ofEvent(record, argument, (event, sources) =>
        sayYear(utcYear(event.start), sources),
      ),
  },
  "years-between": {
    takes: "argument",
    answer: ({ record, argument }) => {
      const [first = "", second = ""] = argument.split(",");
      return ofEvent(record, first, (from, sources) =>
        ofEvent(record, second, (to, others) =>
          sayNumber(Math.abs(utcYear(to.start) - utcYear(from.start)), [
            ...sources,
            ...others,
          ]),
        ),
      );
    },
  },
};

function countShown({ events }: BriefingRecord, view: ViewState): Answer {
  // Searching text takes the words of all events, which a page need not hold.
  return view.q === ""
    ? sayNumber(filterEvents(events, view, null).length)
    : { reason: "reference-query", value: `q=${view.q}` };
}

function ofEvent(
  { events, cited }: BriefingRecord,
  id: string,
  say: (event: IndexedEvent, sources: readonly string[]) => Answer,
): Answer {
  const event = events.find((one) => one.id === id);
  return event ? say(event, lookUp(cited.events, id) ?? []) : noSuch(id);
}
