/** @jest-environment node */
import {
  APPROXIMATE,
  OPEN_END,
  OPEN_START,
  PRECISIONS,
  SPAN,
} from "@/lib/model/event-columns";
import { EVENT_KINDS } from "@/lib/model/record";
import { toColumns } from "@/lib/select/event-columns";
import { indexEvents } from "@/lib/select/index-events";
import { countPassing, maskOf, maskOfRows } from "@/lib/select/row-mask";
import { makeEvent } from "../../fixtures/made-events";
import { readRecord } from "../../fixtures/read-record";

const events = indexEvents(readRecord(), "en");
const columns = toColumns(events);

it("toColumns() holds every event of the record, a row each", () => {
  expect(columns.length).toBe(551);
  events.forEach((event, row) => {
    expect(columns.idOf(row)).toBe(event.id);
    expect(columns.titleOf(row)).toBe(event.title);
    expect(columns.start[row]).toBe(event.start);
    expect(columns.end[row]).toBe(event.end);
    expect(PRECISIONS[columns.precision[row] ?? -1]).toBe(event.precision);
    expect(EVENT_KINDS[columns.kind[row] ?? -1]).toBe(event.kind);
    expect(columns.importance[row]).toBeCloseTo(event.importance);
    const flags = columns.flags[row] ?? 0;
    expect((flags & SPAN) !== 0).toBe(event.endDate !== null);
    const edges = `${event.date} ${event.endDate}`;
    expect((flags & APPROXIMATE) !== 0).toBe(edges.includes("~"));
    expect(flags & (OPEN_START | OPEN_END)).toBe(0);
  });
});

it.each([
  ["a day", { date: "1985-04-29" }, 0],
  ["about a year", { date: "1985~", approximate: true }, APPROXIMATE],
  ["days", { date: "1985-04-29", endDate: "1985-05-02" }, SPAN],
  ["the same day twice", { date: "1985", endDate: "1985" }, 0],
  ["about its end", { date: "1985", endDate: "1986~" }, SPAN | APPROXIMATE],
  ["no end", { date: "1985", endDate: ".." }, SPAN | OPEN_END],
  ["no start", { date: "..", endDate: "1985" }, SPAN | OPEN_START],
])("toColumns() flags %s", (_, fields, flags) => {
  expect(toColumns([makeEvent("a", fields)]).flags[0]).toBe(flags);
});

it("toColumns() lets nothing end before it starts", () => {
  const { start, end } = toColumns([makeEvent("a", { start: 9, end: 3 })]);
  expect(end[0]).toBeGreaterThan(start[0] ?? Infinity);
});

it("toColumns() of no events has no rows, and a row that is not there has no id", () => {
  expect(toColumns([]).length).toBe(0);
  expect(columns.idOf(551)).toBe("");
});

it("maskOf() marks the rows of the ids that pass, and no other", () => {
  const visits = events.filter(({ kind }) => kind === "visit");
  const mask = maskOf(columns, new Set(visits.map(({ id }) => id)));
  expect(countPassing(mask)).toBe(visits.length);
  events.forEach(({ kind }, row) =>
    expect(mask[row]).toBe(kind === "visit" ? 1 : 0),
  );
});

it("maskOf() lets rows of one id pass together", () => {
  const twice = toColumns([makeEvent("a"), makeEvent("b"), makeEvent("a")]);
  expect([...maskOf(twice, new Set(["a"]))]).toEqual([1, 0, 1]);
});

it("maskOfRows() marks rows", () => {
  expect([...maskOfRows(4, [3, 1, 3])]).toEqual([0, 1, 0, 1]);
});
