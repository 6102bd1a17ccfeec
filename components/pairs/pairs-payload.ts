import type { ReactNode } from "react";
import type { ReportTarget } from "@/lib/describe/report-error";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { PackedOptions } from "@/lib/select/options";

/** What the explorer of pairs needs of the record, the same for every view of it. */
export interface PairsPayload {
  readonly data: PairsData;
  /** The places that a tie belongs to, and those that the address names besides. */
  readonly places: PackedOptions;
  /** Where reports of errors go. */
  readonly report: ReportTarget;
  /** The site's address, without a slash at its end. */
  readonly site: string;
}

/** The view that the page was asked for. */
export interface InitialPairs {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
  /** The actors that the address names, by id: they mean nothing here, but their chips are named. */
  readonly actors: readonly (readonly [id: string, name: string])[];
}

/** What the server made for the page besides. */
export interface PairsParts {
  /** What stands above the filters. */
  readonly head: ReactNode;
  /** What stands under the table. */
  readonly foot: ReactNode;
}
