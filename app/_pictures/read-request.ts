import { loadDataset } from "@/lib/data/load-dataset";
import { loadVersion, recordVersion } from "@/lib/data/record-version";
import { messagesFor } from "@/lib/messages/messages-for";
import { picturesFor } from "@/lib/messages/pictures-for";
import type { Locale } from "@/lib/model/bilingual";
import type { Dataset } from "@/lib/model/record";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { parseView } from "@/lib/view/parse-view";
import {
  MOST_QUERY,
  parsePictureParams,
  type PictureParams,
} from "@/lib/view/picture-params";
import { isViewName, VIEW_NAMES, type ViewName } from "@/lib/view/view-names";
import { viewRecord } from "./view-record";

/** What an address of a view that stands alone asks for. */
export interface ReadRequest {
  readonly name: ViewName;
  readonly view: ViewState;
  readonly params: PictureParams;
  /** The language of its words; `both` counts as English. */
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Content hash of the version of the record. */
  readonly version: string;
  readonly issues: readonly ViewIssue[];
}

/** Why an address cannot be answered, as a status and a plain sentence. */
export interface RefusedRequest {
  readonly status: 404 | 410 | 414;
  readonly locale: Locale;
  readonly reason: string;
}

/** Reads the address of a picture, a data file or an embed; bounded work, never throws. */
export function readRequest(
  name: string,
  query: string,
): ReadRequest | RefusedRequest {
  // Before anything is read of it.
  if (query.length > MOST_QUERY) {
    const { problem } = picturesFor("en");
    return { status: 414, locale: "en", reason: problem.long(MOST_QUERY) };
  }
  const { params, issues, rest } = parsePictureParams(
    new URLSearchParams(query),
  );
  const locale = params.lang === "zh" ? "zh" : "en";
  const { problem } = picturesFor(locale);
  if (!isViewName(name))
    return {
      ...{ status: 404, locale },
      reason: problem.view(name.slice(0, 60), VIEW_NAMES),
    };
  const dataset = params.pin === null ? loadDataset() : loadVersion(params.pin);
  if (!dataset)
    return {
      ...{ status: 410, locale },
      reason: problem.pin(params.pin?.slice(0, 60) ?? ""),
    };
  const parsed = parseView(rest, viewRecord(dataset, locale).known());
  return {
    ...{ name, params, locale, dataset },
    view: parsed.view,
    version: params.pin ?? recordVersion(),
    issues: [...issues, ...parsed.issues],
  };
}

/** What of an address was not understood, in words; empty when all was. */
export function sayIgnored(
  issues: readonly ViewIssue[],
  locale: Locale,
): string {
  const { issues: words } = messagesFor(locale).filters;
  return issues.length === 0
    ? ""
    : words.say(
        issues.map(({ param, value, reason }) =>
          words.because(words.issue(param, value), words.reason[reason]),
        ),
      );
}
