import { FIRST_YEAR, LAST_YEAR } from "../../time/record-window";
import { formatDate } from "../../time/format-date";
import { requireEdtf } from "../../time/parse-edtf";
import type { ViewState } from "../../model/view-state";
import { DEFAULT_VIEW } from "../../view/default-view";
import { parseView } from "../../view/parse-view";
import { readReference, type Reference } from "../../view/briefing/references";
import { noSuch, sayYear, type Answer } from "./answer";
import type { BriefingRecord } from "./briefing-record";
import { EVENT_MEASURES } from "./event-measures";
import type { Measure } from "./measure";
import { TIE_MEASURES } from "./tie-measures";
import { TRADE_MEASURES } from "./trade-measures";

const RECORD_MEASURES: Readonly<Record<string, Measure>> = {
  "first-year": { takes: "nothing", answer: () => sayYear(FIRST_YEAR) },
  "last-year": { takes: "nothing", answer: () => sayYear(LAST_YEAR) },
  "in-year": {
    takes: "argument",
    answer: ({ argument }) => {
      const year = /^\d{4}$/.test(argument) ? Number(argument) : NaN;
      return year >= FIRST_YEAR && year <= LAST_YEAR
        ? sayYear(year)
        : noSuch(argument);
    },
  },
  "as-of": {
    takes: "nothing",
    answer: ({ record: { pairs } }) => {
      const date = requireEdtf(pairs.asOf);
      const said = { en: formatDate(date, "en"), zh: formatDate(date, "zh") };
      return { said, sources: [] };
    },
  },
};

const MEASURES = new Map<string, Measure>(
  [EVENT_MEASURES, TIE_MEASURES, TRADE_MEASURES, RECORD_MEASURES].flatMap(
    (measures) => Object.entries(measures),
  ),
);

/** The names of all that a reference can ask for. */
export const MEASURE_NAMES: readonly string[] = [...MEASURES.keys()];

/** Asks the record what a reference stands for; `scene` is the view of the scene that it stands in, if any. */
export function answerReference(
  written: string,
  record: BriefingRecord,
  scene: ViewState | null,
): Answer {
  const reference = readReference(written);
  if (!reference) return { reason: "reference-form", value: written };
  const measure = MEASURES.get(reference.measure);
  if (!measure)
    return { reason: "reference-measure", value: reference.measure };
  const misplaced = misplacedPart(reference, measure, scene);
  if (misplaced !== null) return { reason: "reference-form", value: misplaced };
  const { view, issues } = parseView(
    new URLSearchParams(reference.query ?? ""),
    record.known,
  );
  const [issue] = issues;
  if (issue)
    return {
      reason: "reference-query",
      value: `${issue.param}=${issue.value}`,
    };
  return measure.answer({
    record,
    argument: reference.argument,
    view: measure.takes === "scene" ? (scene ?? DEFAULT_VIEW) : view,
  });
}

/** What of a reference its measure has no use for, or lacks; null when all is as it should be. */
function misplacedPart(
  { written, argument, query }: Reference,
  { takes }: Measure,
  scene: ViewState | null,
): string | null {
  const wantsArgument = takes === "argument" || takes === "both";
  if ((argument !== "") !== wantsArgument) return written;
  if (query !== null && takes !== "query" && takes !== "both") return written;
  return takes === "scene" && scene === null ? written : null;
}
