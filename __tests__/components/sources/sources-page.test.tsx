/** @jest-environment node */
import { renderToStaticMarkup } from "react-dom/server";
import { SourceList } from "@/components/sources/source-list";
import { PAGE_SIZE, sourcesPage } from "@/lib/describe/sources/sources-page";
import { messagesFor } from "@/lib/messages/messages-for";
import { sourcesFor } from "@/lib/messages/sources-for";
import type { Locale } from "@/lib/model/bilingual";
import { ALL_SOURCES, type SourcesView } from "@/lib/view/sources-view";
import { rowsCiting, type CitingFile } from "../../fixtures/citing-rows";
import { readRecord } from "../../fixtures/read-record";
import { csvRows } from "../../lib/select/charts/csv-rows";

const record = readRecord();
const rows = csvRows("sources");

function draw(changes: Partial<SourcesView> = {}, locale: Locale = "en") {
  const view = { ...ALL_SOURCES, ...changes };
  const words = sourcesFor(locale);
  const messages = messagesFor(locale);
  const detail = sourcesPage(record, view, words, messages);
  const path = locale === "zh" ? "/zh/sources" : "/sources";
  const list = <SourceList {...{ detail, view, path, words, messages }} />;
  return { detail, html: renderToStaticMarkup(list) };
}

/** The markup of each source by its id, on the first pages of the list. */
function entriesOf(locale: Locale, pages: number): Map<string, string> {
  const entries = new Map<string, string>();
  for (let page = 1; page <= pages; page += 1)
    for (const piece of draw({ page }, locale)
      .html.split(/<li id="source-/)
      .slice(1)) {
      const [id = ""] = piece.split('"');
      expect(entries.has(id)).toBe(false);
      entries.set(id, piece);
    }
  return entries;
}

/** The addresses within a piece of markup that begin so. */
function hrefs(html: string, start: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)]
    .flatMap(([, href = ""]) => (href.startsWith(start) ? [href] : []))
    .sort();
}

describe.each([
  ["en", "", Math.ceil(rows.length / PAGE_SIZE)],
  // The same code draws the rest.
  ["zh", "/zh", 4],
] as const)("the list of sources (%s)", (locale, root, pages) => {
  const entries = entriesOf(locale, pages);
  const listed = rows.filter(({ id = "" }) => entries.has(id));

  it("holds every source once", () => {
    expect(entries.size).toBe(Math.min(rows.length, pages * PAGE_SIZE));
    expect(listed).toHaveLength(entries.size);
  });

  it("links each source to exactly the events, ties and states that cite it", () => {
    const states = [
      "stateExports",
      "uscbcExports",
      "stateRanks",
      "uscbcRanks",
    ] as const;
    for (const { id = "" } of listed) {
      const html = entries.get(id) ?? "";
      const ids = (table: CitingFile) => rowsCiting(table, id).map((r) => r.id);
      expect([id, hrefs(html, `${root}/events/`)]).toEqual([
        id,
        ids("events")
          .map((event) => `${root}/events/${event}`)
          .sort(),
      ]);
      expect([id, hrefs(html, `${root}/pairs#`)]).toEqual([
        id,
        ids("pairs")
          .map((pair) => `${root}/pairs#pair-${pair}`)
          .sort(),
      ]);
      expect([id, hrefs(html, `${root}/places/`)]).toEqual([
        id,
        states
          .flatMap((table) => [
            ...new Set(rowsCiting(table, id).map(({ state }) => state)),
          ])
          .map((state) => `${root}/places/${state}`)
          .sort(),
      ]);
      expect([id, hrefs(html, `${root}/about#seed`).length]).toEqual([
        id,
        rowsCiting("seedFacts", id).length,
      ]);
      expect([
        id,
        hrefs(html, `${root}/?bands`).length + hrefs(html, "/zh?bands").length,
      ]).toEqual([id, rowsCiting("bands", id).length]);
    }
  });

  it("names each source as the table does, with its address, its tier and its citations", () => {
    for (const row of listed) {
      const html = entries.get(row.id ?? "") ?? "";
      const text = unescape(html);
      expect(text).toContain(row.title);
      expect(text).toContain(row.publisher);
      expect(text).toContain(row.url && `href="${row.url}"`);
      for (const format of ["bib", "ris", "json"])
        expect(text).toContain(`/data/citations.${format}?source=${row.id}"`);
    }
  });
});

describe("a view of the sources", () => {
  it("says the years of a state's figures as runs", () => {
    // A source with a gap in the years that it gives for a state.
    const gap = rows.flatMap(({ id = "" }) => {
      const figures = rowsCiting("stateExports", id);
      return figures.flatMap(({ state = "" }) => {
        const years = figures
          .filter((row) => row.state === state)
          .map(({ year }) => Number(year))
          .sort((a, b) => a - b);
        const [first = 0, second = 0] = years;
        return years.length === 2 && second > first + 1
          ? [{ id, text: `${first}, ${second}` }]
          : [];
      });
    })[0];
    const whole = rows.find(
      ({ id = "" }) =>
        new Set(
          rowsCiting("stateExports", id)
            .filter(({ state }) => state === "us-ia")
            .map(({ year }) => year),
        ).size > 5,
    )?.id;
    const years = rowsCiting("stateExports", whole ?? "")
      .filter(({ state }) => state === "us-ia")
      .map(({ year }) => Number(year));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    expect(new Set(years).size).toBe(last - first + 1);
    expect(draw({ sources: [whole ?? ""] }).html).toContain(`${first}–${last}`);
    expect(draw({ sources: [gap?.id ?? ""] }).html).toContain(gap?.text ?? "?");
  });

  it("pages through what it filters, and cites all of it", () => {
    const official = rows.filter(({ tier }) => tier === "official");
    const { detail, html } = draw({ tiers: ["official"], page: 2 });
    expect(detail.count).toBe(official.length);
    expect(detail.pages).toBe(Math.ceil(official.length / PAGE_SIZE));
    expect(html).toContain("/data/citations.bib?of=sources&amp;tier=official");
    expect(html).toContain('href="/sources?tier=official&amp;page=3"');
    const landmarks = [...html.matchAll(/<nav aria-label="([^"]*)"/g)];
    const names = new Set(landmarks.map(([, name]) => name));
    expect([landmarks.length, names.size]).toEqual([2, 2]);
  });

  it("goes to its last page when asked for one beyond", () => {
    expect(draw({ page: 999 }).detail.page).toBe(draw().detail.pages);
  });

  it("counts what each other value of a filter would give", () => {
    const { options } = draw({ tiers: ["official"], languages: ["zh"] }).detail;
    const count = (tier: string) =>
      rows.filter((row) => row.tier === tier && row.lang === "zh").length;
    expect(options.tier.map((one) => one.count)).toEqual(
      ["seed", "official", "news", "reference"].map(count),
    );
  });

  it("filters by the kind of fact, by publisher and by words in any case", () => {
    const pairs = rows.filter(
      ({ id = "" }) =>
        rowsCiting("pairs", id).length +
          rowsCiting("unplacedPairs", id).length >
        0,
    );
    expect(draw({ facts: ["pair"] }).detail.count).toBe(pairs.length);
    expect(draw({ publisher: "Xinhua" }).detail.count).toBe(
      rows.filter(({ publisher }) => publisher === "Xinhua").length,
    );
    expect(draw({ q: "villaraigosa MAYOR" }).detail.count).toBeGreaterThan(0);
    expect(draw({ q: "no such words" }).html).toContain(
      "No source passes these filters.",
    );
  });

  it("lists the most cited source first when asked to", () => {
    const { detail } = draw({ sort: "facts" });
    const first = detail.parts[0]?.entries[0];
    const total = (entry: typeof first) =>
      entry?.facts.reduce((sum, { count }) => sum + count, 0) ?? 0;
    const all = [...Array(detail.pages).keys()].flatMap((i) =>
      draw({ sort: "facts", page: i + 1 }).detail.parts.flatMap(
        (p) => p.entries,
      ),
    );
    expect(total(first)).toBe(Math.max(...all.map(total)));
  });
});

function unescape(html: string): string {
  return html
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
