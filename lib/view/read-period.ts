import type { ViewState } from "../model/view-state";
import { parseEdtf } from "../time/parse-edtf";
import { RECORD_END, RECORD_START } from "../time/record-window";
import type { ParamReader } from "./read-params";
import { timeWindow } from "./time-window";

type Period = Pick<ViewState, "from" | "to">;

/** Why a text cannot be an end of the period, or the EDTF date that it is; null at the edge of the record. */
type PeriodEnd =
  | { readonly date: string | null }
  | { readonly reason: "malformed" | "out-of-range" };

/**
 * Reads one end of the period as a reader types it.
 *
 * @example readPeriodEnd("1985", "from") // { date: "1985" }
 * @example readPeriodEnd("1979", "from") // { date: null }: the record starts there
 */
export function readPeriodEnd(text: string, end: "from" | "to"): PeriodEnd {
  const value = text.trim();
  if (value === "") return { date: null };
  const date = parseEdtf(value);
  if (!date) return { reason: "malformed" };
  if (date.end <= RECORD_START || date.start >= RECORD_END)
    return { reason: "out-of-range" };
  const atEdge =
    end === "from" ? date.start <= RECORD_START : date.end >= RECORD_END;
  return { date: atEdge ? null : value };
}

/** Whether a period from `from` to `to` (valid EDTF or null) holds at least a day. */
export function isForward(from: string | null, to: string | null): boolean {
  const { start, end } = timeWindow({ from, to });
  return start < end;
}

/** Reads `from` and `to`: a bad end is dropped, and both are when they are the wrong way round. */
export function readPeriod(read: ParamReader): Period {
  const from = readEnd(read, "from");
  const to = readEnd(read, "to");
  if (isForward(from, to)) return { from, to };
  read.report("from", from ?? "", "malformed");
  read.report("to", to ?? "", "malformed");
  return { from: null, to: null };
}

function readEnd(read: ParamReader, param: "from" | "to"): string | null {
  const value = read.single(param);
  if (value === null) return null;
  const end = readPeriodEnd(value, param);
  if ("date" in end) return end.date;
  read.report(param, value, end.reason);
  return null;
}
