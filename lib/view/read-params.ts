import type { ViewIssue } from "../model/view-state";

/** Most ids that one list of a URL may hold. */
const MAX_IDS = 50;
/** Most characters of a text search. */
export const MAX_QUERY = 200;
const MAX_ISSUES = 20;
const MAX_REPORTED = 60;

/** Reads the parameters of one URL and gathers what it could not use; never throws. */
export interface ParamReader {
  /** Ids of a list, in their order, each once; repeated parameters and commas both count. */
  readonly ids: (param: string, known: ReadonlySet<string>) => string[];
  /** Members of a closed list, in the order of that list. */
  readonly members: <T extends string>(
    param: string,
    known: readonly T[],
  ) => T[];
  /** One value out of a closed list. */
  readonly choice: <T extends string>(
    param: string,
    known: readonly T[],
    byDefault: T,
  ) => T;
  /** The first value that is not blank, otherwise null. */
  readonly single: (param: string) => string | null;
  readonly report: (
    param: string,
    value: string,
    reason: ViewIssue["reason"],
  ) => void;
  readonly issues: readonly ViewIssue[];
}

/** Shortens to `length` characters without splitting one. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The text on one line, with a sign in place of each character that XML refuses, such as a control character. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]/g, " ")
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD");
}

/** A reader for the parameters of a URL; at most 20 issues are kept, their values shortened to 60 characters. */
export function readParams(params: URLSearchParams): ParamReader {
  const issues: ViewIssue[] = [];
  const report: ParamReader["report"] = (param, value, reason) => {
    if (issues.length >= MAX_ISSUES) return;
    const shown = shorten(value, MAX_REPORTED);
    issues.push({
      param: printable(shorten(param, MAX_REPORTED)),
      value: printable(shown) + (shown === value ? "" : "…"),
      reason,
    });
  };

  const values = (param: string): string[] =>
    params
      .getAll(param)
      .flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter((value) => value !== "");

  const ids: ParamReader["ids"] = (param, known) => {
    const found = new Set<string>();
    for (const value of new Set(values(param))) {
      if (!known.has(value)) report(param, value, "unknown");
      else if (found.size < MAX_IDS) found.add(value);
      else {
        report(param, value, "too-many");
        break;
      }
    }
    return [...found];
  };

  const single: ParamReader["single"] = (param) => {
    const given = params.getAll(param).map((value) => value.trim());
    const [first, ...rest] = new Set(given.filter((value) => value !== ""));
    for (const value of rest) report(param, value, "too-many");
    return first ?? null;
  };

  return {
    ids,
    members: (param, known) => {
      const found = new Set(ids(param, new Set<string>(known)));
      return known.filter((value) => found.has(value));
    },
    choice: (param, known, byDefault) => {
      const value = single(param);
      if (value === null) return byDefault;
      const match = known.find((member) => member === value);
      if (match === undefined) report(param, value, "unknown");
      return match ?? byDefault;
    },
    single,
    report,
    issues,
  };
}
