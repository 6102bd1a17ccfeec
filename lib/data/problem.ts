/** Something wrong in the record, where it stands and in words. */
export interface Problem {
  /** Name inside the folder of the record, e.g. `events.csv`. */
  readonly file: string;
  /** Counted from 1, the header included. */
  readonly line: number;
  /** The column, or what else is meant: `row`, `file`, `cell 13`. */
  readonly column: string;
  readonly message: string;
}

/**
 * A problem as one line of text.
 *
 * @example formatProblem(problem) // 'data/events.csv:12: date: "1983-13" is not an EDTF level 1 date'
 */
export function formatProblem(problem: Problem, folder = "data"): string {
  const { file, line, column, message } = problem;
  const text = `${folder}/${file}:${line}: ${column}: ${message}`;
  return text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

/** Order of problems: by file, then line; those of one line stay as found. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
