/** @jest-environment node */
import { renderToStaticMarkup } from "react-dom/server";
import { SeedFacts } from "@/components/about/seed-facts";
import { EventDetail } from "@/components/event/event-detail";
import { SourceList } from "@/components/sources/source-list";
import { eventDetail } from "@/lib/describe/event-detail";
import { seedFacts } from "@/lib/describe/seed-fact";
import { sourcesPage } from "@/lib/describe/sources/sources-page";
import { aboutFor } from "@/lib/messages/about-for";
import { english } from "@/lib/messages/en";
import { sourcesFor } from "@/lib/messages/sources-for";
import { ALL_SOURCES } from "@/lib/view/sources-view";
import { readRecord } from "../fixtures/read-record";
import { csvRows } from "../lib/select/charts/csv-rows";

const record = readRecord();

/** The rows of the table of founding facts on the page about the record, as text with its links. */
const seedRows = renderToStaticMarkup(
  <SeedFacts
    facts={seedFacts(record, "en")}
    words={aboutFor("en").seed}
    messages={english}
  />,
)
  .split("<tr")
  .slice(2);

/** The page of all sources, of one of them. */
function sourcePage(id: string): string {
  const view = { ...ALL_SOURCES, sources: [id] };
  const words = sourcesFor("en");
  const detail = sourcesPage(record, view, words, english);
  return renderToStaticMarkup(
    <SourceList
      {...{ detail, view, words }}
      path="/sources"
      messages={english}
    />,
  );
}

function eventPage(id: string): string {
  const detail = eventDetail(record, id, "en");
  if (!detail) throw new Error(`no event ${id}`);
  return renderToStaticMarkup(
    <EventDetail
      detail={detail}
      messages={english}
      headingLevel={1}
      citation=""
      report={{ href: null, subject: "", body: "" }}
    />,
  );
}

const toSource = (id: string) => `href="/sources?source=${id}#source-${id}"`;

describe("the statements of the founding documents", () => {
  it("stand on the page about the record, all of them, each with the sources of its row", () => {
    const rows = csvRows("seed-facts");
    expect(seedRows).toHaveLength(rows.length);
    rows.forEach(({ fact = "", value = "", source = "" }, i) => {
      const text = seedRows[i]?.replaceAll("&quot;", '"') ?? "";
      expect(text).toContain(fact);
      expect(text).toContain(value);
      for (const id of source.split(";")) expect(text).toContain(toSource(id));
    });
  });

  it.each([
    ["284", "Pairs of sister provinces", ">284<", "seed-suzhou"],
    ["284", "Pairs of sister provinces", ">284<", "seed-xiefeng"],
    ["1979", "Year the first pair was set", ">1979<", "seed-suzhou"],
    [
      "nine in ten",
      "US states that have had",
      "nine out of ten",
      "seed-xiefeng",
    ],
    ["four states", "largest export market", ">4 (Xie Feng)<", "seed-xiefeng"],
    [
      "38 states",
      "top three export markets",
      ">38 (Xie Feng)<",
      "seed-xiefeng",
    ],
    [
      "Suzhou 2023",
      "Place and date of the 5th",
      "Suzhou, Jiangsu, 2023-11-03",
      "seed-suzhou",
    ],
    [
      "Los Angeles 2013",
      "Antonio Villaraigosa",
      "28 May 2013",
      "seed-villaraigosa",
    ],
    [
      "Beijing 2024-04-19",
      "London Breed",
      "Beijing, 19 April 2024",
      "seed-breed",
    ],
    ["Mar-a-Lago 2017", "Xi talk with Trump", "6 April 2017", "seed-maralago"],
    ["Iowa 1985", "Xi Jinping visited Iowa", ">1985<", "seed-xiefeng"],
  ])("say %s: %s", (_name, fact, value, source) => {
    const row = seedRows.find((text) => text.includes(fact));
    expect(row).toContain(value);
    expect(row).toContain(toSource(source));
    expect(sourcePage(source)).toContain(fact);
  });

  it("stand beside 50 + 234 as their source gives it", () => {
    const row = csvRows("pair-totals").find(
      ({ total_pairs, state_province_pairs }) =>
        total_pairs === "284" && state_province_pairs !== "",
    );
    expect([row?.state_province_pairs, row?.city_pairs]).toEqual(["50", "234"]);
    for (const id of row?.sources?.split(";") ?? [""])
      expect(sourcePage(id)).toContain(
        "284 in all, 50 state–province, 234 city",
      );
  });

  it.each([
    ["2023-11-03-fifth-conference-suzhou", "Suzhou", "seed-suzhou"],
    ["2013-05-28-xi-villaraigosa", "28 May 2013", "seed-villaraigosa"],
    ["2024-04-19-liu-breed", "19 April 2024", "seed-breed"],
    ["2017-04-06-trump-xi", "Mar-a-Lago", "seed-maralago"],
    ["1985-04-29-xi-iowa-county-official", "Iowa", "seed-xiefeng"],
  ])("have a page where they are events: %s", (id, text, source) => {
    const page = eventPage(id);
    expect(page).toContain(text);
    const cites = csvRows("events").find((row) => row.id === id)?.sources ?? "";
    for (const cited of cites.split(";"))
      expect(page).toContain(toSource(cited));
    expect(sourcePage(source)).toMatch(
      cites.split(";").includes(source)
        ? new RegExp(`href="/events/${id}"`)
        : /founding fact/,
    );
  });
});
