import {
  anniversaryCalendar,
  FEED_YEARS,
} from "@/lib/export/calendar/anniversary-calendar";
import { calendarText } from "@/lib/export/calendar/calendar-text";
import { loadDataset } from "@/lib/data/load-dataset";
import { calendarFeedFor } from "@/lib/messages/calendar-feed-for";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewIssue } from "@/lib/model/view-state";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { selectPairs } from "@/lib/select/charts/select-pairs";
import { knownIds } from "@/lib/select/known-ids";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { feedHref } from "@/lib/view/feed-href";
import { viewHref } from "@/lib/view/format-view";
import { parseView } from "@/lib/view/parse-view";
import { fileResponse } from "./file-response";
import { pageUrl, siteUrl } from "./site-config";

/** The anniversaries of ties as a calendar, filtered as the address asks; `lang` sets another language than the path's. */
export function calendarResponse(request: Request, byPath: Locale): Response {
  const params = new URL(request.url).searchParams;
  const lang = params.get("lang")?.trim();
  params.delete("lang");
  const locale = lang === "en" || lang === "zh" ? lang : byPath;
  const body = makeBody(params, locale, langIssues(lang));
  return fileResponse(request, {
    body,
    type: "text/calendar; charset=utf-8",
    language: locale === "zh" ? "zh-CN" : "en",
    name: `sister-ties-anniversaries-${FEED_YEARS.from}-${FEED_YEARS.to}.ics`,
    keep: 3600,
  });
}

function langIssues(lang: string | undefined): ViewIssue[] {
  return !lang || lang === "en" || lang === "zh"
    ? []
    : [{ param: "lang", value: lang.slice(0, 60), reason: "unknown" }];
}

function makeBody(
  params: URLSearchParams,
  locale: Locale,
  more: readonly ViewIssue[],
): string {
  const messages = messagesFor(locale);
  const data = pairsDataFor(locale);
  const { view, issues } = parseView(params, knownIds(loadDataset()));
  const nameOf = (id: string) => data.places[id]?.name[locale] ?? id;
  const scope = pairsScope(view, data, nameOf);
  const words = messages.filters.issues;
  const request = {
    pairs: selectPairs(data, scope, "period"),
    places: scope.placeNames,
    issues: [...more, ...issues].map(({ param, value, reason }) =>
      words.because(words.issue(param, value), words.reason[reason]),
    ),
    url: siteUrl() + feedHref(view, locale),
    pageOf: (pair: PairsData["pairs"][number]) =>
      viewHref(pageUrl("/pairs", locale), {
        ...DEFAULT_VIEW,
        places: [pair.us, pair.cn],
        match: "all",
      }),
  };
  return calendarText(
    anniversaryCalendar(request, data, calendarFeedFor(locale), messages),
  );
}

const picked = new Map<Locale, PairsData>();

function pairsDataFor(locale: Locale): PairsData {
  const data = picked.get(locale) ?? pickPairsData(loadDataset(), locale);
  picked.set(locale, data);
  return data;
}
