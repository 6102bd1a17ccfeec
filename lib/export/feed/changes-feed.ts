import type { PublishWords } from "../../messages/publish-for";
import type { Messages } from "../../messages/messages";
import type { Locale } from "../../model/bilingual";
import type { Dataset, RecordChange } from "../../model/record";
import { formatDate } from "../../time/format-date";
import { requireEdtf } from "../../time/parse-edtf";
import { dataHref } from "../../view/data-href";
import { localePath } from "../../view/language-path";
import type { Feed, FeedEntry, FeedLink } from "./atom-text";
import { findSubject } from "./changed-subject";
import { stableUuid } from "./stable-uuid";

/** Most entries of a feed; older changes stand in `CHANGES.csv`. */
const MOST = 200;

interface FeedRequest {
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  /** The file of every table, by its name. */
  readonly files: ReadonlyMap<string, string>;
}

/** What changed in the record as a feed in a language, newest first. */
export function changesFeed(
  dataset: Dataset,
  { site, files }: FeedRequest,
  words: PublishWords,
  messages: Messages,
): Feed {
  const { locale } = messages;
  const changes = [...dataset.changes].reverse().slice(0, MOST);
  return {
    id: `urn:uuid:${stableUuid(`sister-ties changes ${locale}`)}`,
    title: words.feed.title(messages.site.name),
    subtitle: words.feed.subtitle,
    language: TAG[locale],
    day: changes[0]?.date.edtf ?? dataset.asOf,
    author: { name: messages.site.name, uri: `${site}/` },
    rights: words.rights,
    links: feedLinks(site, locale),
    entries: changes.map((change) =>
      makeEntry(change, dataset, { site, files }, words, messages),
    ),
  };
}

const TAG = { en: "en", zh: "zh-CN" } as const;

function feedLinks(site: string, locale: Locale): FeedLink[] {
  const type = "application/atom+xml";
  const other = locale === "en" ? "zh" : "en";
  const at = (path: string, language: Locale) => ({
    href: site + localePath(path, language),
    language: TAG[language],
  });
  return [
    { rel: "self", type, ...at("/feed.xml", locale) },
    { rel: "alternate", type: "text/html", ...at("/about", locale) },
    { rel: "alternate", type, ...at("/feed.xml", other) },
  ];
}

function makeEntry(
  change: RecordChange,
  dataset: Dataset,
  { site, files }: FeedRequest,
  words: PublishWords,
  messages: Messages,
): FeedEntry {
  const { locale } = messages;
  const { date, table, id, version, note } = change;
  const subject = id && findSubject(dataset, table, id, messages);
  const label = words.tables[table] ?? table;
  const file = dataHref(files.get(table) ?? "CHANGES.csv");
  const key = [date.edtf, table, id ?? "", change.change, locale].join("\n");
  return {
    id: `urn:uuid:${stableUuid(key)}`,
    title: words.feed.entry(
      label,
      words.feed.change[change.change],
      subject ? subject.name : id,
    ),
    day: date.edtf,
    text: words.feed.about(
      note[locale],
      formatDate(requireEdtf(version), locale),
    ),
    category: { term: table, label },
    link: {
      rel: "alternate",
      ...(subject
        ? { type: "text/html", href: site + subject.path }
        : { type: "text/csv", href: site + file }),
    },
  };
}
