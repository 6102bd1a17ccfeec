// What the record is like, as shares and no facts: the synthetic events take their proportions from it.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { KINDS } from "../synthetic.mjs";

// The length of an EDTF date with a day, with a month, of a year; in the order of the columns' codes.
const LENGTHS = [10, 7, 4];
const DAY = 86_400_000;

/**
 * Counts of the record's events by year, kind and precision, how many are approximate or share their day with another,
 * and how many days each of those with an end lasts.
 */
export function recordShape() {
  const rows = events().map(({ date, end_date, kind }) => ({
    date: date.replace("~", ""),
    end: end_date.replace("~", ""),
    approximate: date.endsWith("~"),
    kind,
  }));
  const days = rows.filter(({ date }) => date.length === 10);
  const perDay = countBy(days, ({ date }) => date);
  return {
    kinds: listOf(
      countBy(rows, ({ kind }) => kind),
      KINDS,
    ),
    years: Object.fromEntries(countBy(rows, ({ date }) => date.slice(0, 4))),
    precisions: listOf(
      countBy(rows, ({ date }) => date.length),
      LENGTHS,
    ),
    approximate: rows.filter(({ approximate }) => approximate).length,
    sharingDay: days.filter(({ date }) => perDay.get(date) > 1).length,
    spans: days
      .filter(({ end }) => end.length === 10)
      .map(({ date, end }) => (Date.parse(end) - Date.parse(date)) / DAY + 1),
  };
}

function events() {
  const file = new URL("../../data/events.csv", import.meta.url);
  return parse(readFileSync(file), { columns: true, bom: true });
}

function countBy(rows, keyOf) {
  const counts = new Map();
  for (const row of rows)
    counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function listOf(counts, keys) {
  return keys.map((key) => counts.get(key) ?? 0);
}
