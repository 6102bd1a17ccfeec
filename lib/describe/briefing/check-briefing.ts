import type { BriefingFileWords } from "../../messages/briefing-file-for";
import type { BriefingProblem } from "../../view/briefing/briefing-problem";
import {
  readBriefing,
  type ReadBriefing,
} from "../../view/briefing/read-briefing";
import type { BriefingRecord } from "./briefing-record";
import { fillBriefing } from "./fill-briefing";
import type { FillIssue } from "./filled-briefing";

/** Reads a briefing's file and asks the record for all that it refers to; everything wrong comes back at once, by line. */
export function checkBriefing(
  text: string,
  name: string,
  record: BriefingRecord,
): ReadBriefing {
  const read = readBriefing(text, name);
  if (!read.briefing) return read;
  const { issues } = fillBriefing(read.briefing, record, "en");
  const found = issues.map((issue) => placeIssue(issue, read.lines));
  const problems = [...read.problems, ...found];
  return { ...read, problems: problems.sort((a, b) => a.line - b.line) };
}

/** A problem in words, its line first. */
export function sayProblem(
  { line, reason, value }: BriefingProblem,
  words: BriefingFileWords,
): string {
  return words.at(line, words.problem[reason](value));
}

function placeIssue(
  { at, below, reason, value }: FillIssue,
  lines: ReadBriefing["lines"],
): BriefingProblem {
  return { line: lineOf(at, lines) + below, reason, value };
}

// What has no line of its own, such as a query that is not there, stands where what holds it begins.
function lineOf(place: string, lines: ReadBriefing["lines"]): number {
  const line = lines.get(place);
  if (line !== undefined) return line;
  const around = place.lastIndexOf(".");
  return around === -1 ? 1 : lineOf(place.slice(0, around), lines);
}
