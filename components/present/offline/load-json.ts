import { eventDetail } from "@/lib/describe/event-detail";
import { buildCorpus } from "@/lib/select/text-search";
import { offlineRecord } from "./offline-parts";

/** What the site would answer, made of the record in this file; fails for anything else. */
export function loadJson<T>(address: string): Promise<T> {
  return Promise.resolve().then(() => answer(address) as T);
}

function answer(address: string): unknown {
  const { dataset } = offlineRecord();
  if (address === "/data/search.json") return buildCorpus(dataset);
  const [, id = "", locale] =
    /^\/data\/events\/(.+)\.(en|zh)\.json$/.exec(address) ?? [];
  if (locale === "en" || locale === "zh") {
    const detail = eventDetail(dataset, id, locale);
    if (detail) return detail;
  }
  throw new Error(`This file has nothing at ${address}`);
}
