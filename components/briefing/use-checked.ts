import type { BriefingRecord } from "@/lib/describe/briefing/briefing-record";
import { checkBriefing } from "@/lib/describe/briefing/check-briefing";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { Briefing } from "@/lib/view/briefing/briefing";
import type { BriefingProblem } from "@/lib/view/briefing/briefing-problem";
import { draftText, type Draft } from "@/lib/view/briefing/draft";
import type { EditorWords } from "./editor-words";
import type { SaidProblem } from "./problem-list";
import { useSettled } from "./use-settled";

/** Milliseconds without a change after which the record is asked. */
const PAUSE = 200;

/** A problem with the index of the scene that it is in; null for none. */
export interface PlacedProblem extends SaidProblem {
  readonly scene: number | null;
}

/** What can be said of a draft once the record has been asked. */
export interface Checked {
  /** What is read of the draft; null for nothing. */
  readonly briefing: Briefing | null;
  readonly filled: FilledBriefing | null;
  readonly problems: readonly PlacedProblem[];
}

/** What the record says to a draft; it follows once the reader pauses. */
export function useChecked(
  draft: Draft,
  record: BriefingRecord,
  { words, problems: said }: EditorWords,
): Checked {
  const late = useSettled(draft, PAUSE);
  const {
    briefing: read,
    problems,
    lines,
  } = checkBriefing(draftText(late), "", record);
  const briefing = late.form === "scenes" ? late.briefing : read;
  const sayWhere = (line: number, scene: number | null, what: string) => {
    if (late.form === "text") return words.problems.line(line, what);
    if (scene === null) return words.problems.head(what);
    return words.problems.scene(scene + 1, what);
  };
  const say = ({ line, reason, value }: BriefingProblem): PlacedProblem => {
    const what = said.problem[reason](value);
    const scene = sceneOf(line, lines);
    return { line, scene, text: sayWhere(line, scene, what) };
  };
  return {
    briefing,
    filled: briefing && fillBriefing(briefing, record, words.locale),
    problems: problems.map(say),
  };
}

/** The index of the scene that a line belongs to; null for none. */
function sceneOf(
  line: number,
  lines: ReadonlyMap<string, number>,
): number | null {
  for (let index = 0; ; index += 1) {
    const next = lines.get(`scenes.${index}`);
    if (next === undefined || next > line)
      return index === 0 ? null : index - 1;
  }
}
