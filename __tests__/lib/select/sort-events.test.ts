/** @jest-environment node */
import { groupByYear } from "@/lib/select/group-by-year";
import { sortEvents } from "@/lib/select/sort-events";
import { makeEvent } from "../../fixtures/made-events";

const jan = Date.UTC(1985, 0, 1);
const day = 86_400_000;
const events = [
  makeEvent("year", { start: jan, end: jan + 365 * day, importance: 5 }),
  makeEvent("late", { start: jan + 400 * day, importance: 9 }),
  makeEvent("b", { start: jan, importance: 5 }),
  makeEvent("a", { start: jan, importance: 5 }),
];
const ids = (order: Parameters<typeof sortEvents>[1]) =>
  sortEvents(events, order).map(({ id }) => id);

it("sortEvents() puts the more precise of events that start together first, then goes by id", () => {
  expect(ids("oldest")).toEqual(["a", "b", "year", "late"]);
});

it("sortEvents() turns round for the newest first", () => {
  expect(ids("newest")).toEqual(["late", "year", "b", "a"]);
});

it("sortEvents() by importance goes by date where it is equal", () => {
  expect(ids("importance")).toEqual(["late", "a", "b", "year"]);
});

it("sortEvents() leaves the list that it was given alone", () => {
  ids("newest");
  expect(events[0]?.id).toBe("year");
});

it("groupByYear() cuts where the year of the start changes, in either direction", () => {
  const years = (order: "oldest" | "newest") =>
    groupByYear(sortEvents(events, order)).map(({ year, events: inYear }) => [
      year,
      inYear.length,
    ]);
  expect(years("oldest")).toEqual([
    [1985, 3],
    [1986, 1],
  ]);
  expect(years("newest")).toEqual([
    [1986, 1],
    [1985, 3],
  ]);
  expect(groupByYear([])).toEqual([]);
});
