import type { ViewState } from "../../model/view-state";
import type { Answer } from "./answer";
import type { BriefingRecord } from "./briefing-record";

/** What a reference asks with. */
export interface Question {
  readonly record: BriefingRecord;
  /** What stands behind the colon; empty for nothing. */
  readonly argument: string;
  /** The view of its query, or of its scene. */
  readonly view: ViewState;
}

/** Something that a reference can ask for. */
export interface Measure {
  /** What stands behind its name: an argument, a query, both, neither, or that of its scene. */
  readonly takes: "argument" | "query" | "both" | "nothing" | "scene";
  readonly answer: (question: Question) => Answer;
}
