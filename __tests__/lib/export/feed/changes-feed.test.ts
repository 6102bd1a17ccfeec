import { atomText } from "@/lib/export/feed/atom-text";
import { changesFeed } from "@/lib/export/feed/changes-feed";
import { messagesFor } from "@/lib/messages/messages-for";
import { publishFor } from "@/lib/messages/publish-for";
import type { Locale } from "@/lib/model/bilingual";
import type { Dataset } from "@/lib/model/record";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "../../select/charts/csv-rows";

const SITE = "https://ties.example";
const ATOM = "http://www.w3.org/2005/Atom";
const request = { site: SITE, files: new Map([["pairs", "pairs.csv"]]) };

/** The feed of a record as an XML parser reads it. */
function readFeed(locale: Locale, record: Dataset = readRecord()): Element {
  const text = atomText(
    changesFeed(record, request, publishFor(locale), messagesFor(locale)),
  );
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  return parsed.documentElement;
}

const childrenOf = (element: Element, name: string) =>
  [...element.children].filter(({ localName }) => localName === name);
const textOf = (element: Element, name: string) =>
  childrenOf(element, name)[0]?.textContent ?? "";

/** What RFC 4287 asks of a feed, as far as this one uses it. */
function checkFeed(feed: Element) {
  expect([feed.localName, feed.namespaceURI]).toEqual(["feed", ATOM]);
  expect(childrenOf(feed, "author")).toHaveLength(1);
  expect(textOf(childrenOf(feed, "author")[0] ?? feed, "name")).not.toBe("");
  expect(
    childrenOf(feed, "link").filter(
      (link) => link.getAttribute("rel") === "self",
    ),
  ).toHaveLength(1);
  const entries = childrenOf(feed, "entry");
  for (const one of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"])
      expect(childrenOf(one, name)).toHaveLength(1);
    expect(textOf(one, "id")).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(textOf(one, "updated")).toMatch(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    );
    const links = childrenOf(one, "link").map((link) => {
      expect(new URL(link.getAttribute("href") ?? "").origin).toBe(SITE);
      return ["rel", "type", "hreflang"].map((name) => link.getAttribute(name));
    });
    expect(new Set(links.map(String)).size).toBe(links.length);
  }
  const ids = [feed, ...entries].map((one) => textOf(one, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  return entries;
}

describe("atomText(changesFeed(…))", () => {
  it.each(["en", "zh"] as const)("is a sound Atom feed in %s", (locale) => {
    const feed = readFeed(locale);
    const entries = checkFeed(feed);
    const rows = csvRows("CHANGES");
    const column = locale === "zh" ? "note_zh" : "note";
    expect(entries).toHaveLength(rows.length);
    rows.toReversed().forEach((row, index) => {
      const entry = entries[index] ?? feed;
      expect(textOf(entry, "content")).toContain(row[column] ?? "-");
      expect(textOf(entry, "updated").slice(0, 10)).toBe(row.date);
    });
    expect(feed.getAttribute("xml:lang")).toBe(
      locale === "zh" ? "zh-CN" : "en",
    );
  });

  it("leads to the page of what changed, else to its table", () => {
    const entries = checkFeed(readFeed("zh"));
    const hrefOf = (title: string) =>
      entries
        .filter((entry) => textOf(entry, "title").includes(title))
        .map((entry) =>
          childrenOf(entry, "link")[0]?.getAttribute("href")?.replace(SITE, ""),
        );
    expect(hrefOf("天津")).toEqual([
      "/zh/pairs?place=us-tx-dallas,cn-tianjin&match=all",
    ]);
    expect(hrefOf("国家元首任期")).toEqual(["/data/CHANGES.csv"]);
    expect(hrefOf("结好关系：修改数据表")).toEqual(["/data/pairs.csv"]);
  });

  it("keeps text text, ids apart by language, and its length bounded", () => {
    const [change] = readRecord().changes;
    if (!change) throw new Error("no change");
    const note = { en: "<b>&amp;</b> \u0000]]>", zh: "“<script>”" };
    const changes = Array.from({ length: 500 }, (_, n) => ({
      ...change,
      ...{ note, table: "events", id: `event-${n}` },
    }));
    const record = { ...readRecord(), changes };
    const entries = checkFeed(readFeed("en", record));
    expect(entries).toHaveLength(200);
    expect(textOf(entries[0] ?? document.body, "title")).toContain("event-499");
    expect(textOf(entries[0] ?? document.body, "content")).toContain(
      "<b>&amp;</b> \uFFFD]]>",
    );
    const twin = checkFeed(readFeed("zh", record));
    expect(textOf(twin[0] ?? document.body, "id")).not.toBe(
      textOf(entries[0] ?? document.body, "id"),
    );
  });
});
