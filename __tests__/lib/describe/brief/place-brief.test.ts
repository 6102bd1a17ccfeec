/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { placeBrief } from "@/lib/describe/brief/place-brief";
import { briefFor } from "@/lib/messages/brief-for";
import { messagesFor } from "@/lib/messages/messages-for";
import { DATA_FOLDER, readRecord } from "../../../fixtures/read-record";

type Row = Record<string, string>;

const table = (name: string): Row[] =>
  parse(readFileSync(join(DATA_FOLDER, `${name}.csv`)), { columns: true });

const record = readRecord();
const places = new Map(table("places").map((row) => [row.id ?? "", row]));
const actors = new Map(table("actors").map((row) => [row.id ?? "", row]));
const pairs = table("pairs");
const events = table("events");
const participants = table("event-actors");

const brief = (id: string, locale: "en" | "zh" = "en") => {
  const made = placeBrief(record, id, briefFor(locale), messagesFor(locale));
  if (!made) throw new Error(`no place ${id}`);
  return made;
};

/** Whether a place is another or lies in it, by walking up from it. */
function isAt(id: string, around: string): boolean {
  for (let at = id; at; at = places.get(at)?.parent ?? "")
    if (at === around) return true;
  return false;
}

/** The events that have a place, worked out from the files by design.md section 3. */
function eventsAt(id: string): Row[] {
  return events.filter((event) => {
    const pair = pairs.find((row) => row.id === event.pair);
    const own = [
      event.place,
      pair?.us_place,
      pair?.cn_place,
      ...participants
        .filter((row) => row.event === event.id)
        .map((row) => row.represents),
    ];
    return own.some((place) => place && isAt(place, id));
  });
}

describe.each(["us-ia", "cn-jiangsu", "us-il-chicago"])(
  "placeBrief(record, %s) against the files",
  (id) => {
    const made = brief(id);
    const own = pairs.filter(
      (row) => row.us_place === id || row.cn_place === id,
    );
    const within = pairs.filter((row) =>
      [row.us_place ?? "", row.cn_place ?? ""].some(
        (side) => side !== id && isAt(side, id),
      ),
    );
    const ids = (rows: readonly { id?: string }[]) =>
      rows.map((row) => row.id ?? "").sort();

    it("has every tie, and those of places within apart", () => {
      expect(ids(made.ties.own)).toEqual(ids(own));
      expect(ids(made.ties.within)).toEqual(ids(within));
    });

    it("counts sister ties, the dated ones and the first year", () => {
      for (const [rows, said] of [
        [own, made.figures[0]],
        [within, made.figures[1]],
      ] as const) {
        const sisters = rows.filter((row) => row.tie === "sister");
        const years = sisters
          .filter((row) => row.established)
          .map((row) => Number(row.established?.slice(0, 4)));
        if (rows === within && sisters.length === 0) continue;
        expect(said?.value).toBe(String(sisters.length));
        expect(said?.note ?? null).toBe(
          years.length > 0
            ? `${years.length} dated, first in ${Math.min(...years)}`
            : null,
        );
      }
    });

    it("has every event, and every meeting in which a person is named", () => {
      const at = eventsAt(id);
      expect(ids(made.events)).toEqual(ids(at));
      const meetings = at.filter(
        (event) =>
          ["leader-meeting", "visit", "conference"].includes(
            event.kind ?? "",
          ) &&
          participants.some(
            (row) =>
              row.event === event.id &&
              actors.get(row.actor ?? "")?.kind === "person",
          ),
      );
      expect(ids(made.meetings)).toEqual(ids(meetings));
    });

    it("asks about the ties without a date", () => {
      expect(ids(made.questions.undated)).toEqual(
        ids([...own, ...within].filter((row) => !row.established)),
      );
    });

    it("lists each source that its ties, events and trade cite, once", () => {
      const trade = ["exports", "ranks", "exports-uscbc", "ranks-uscbc"]
        .flatMap((name) => table(`state-${name}`))
        .filter((row) => row.state === id);
      const cited = [...own, ...within, ...eventsAt(id), ...trade].flatMap(
        (row) => (row.sources ?? "").split(";"),
      );
      const listed = made.sources.map((source) => source.id);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed).toEqual(expect.arrayContaining([...new Set(cited)]));
    });
  },
);

describe("placeBrief(record, id, words, messages)", () => {
  it("gives the exports and China's rank of a state as the files have them, the Council's apart", () => {
    const { trade } = brief("us-ia");
    const of = (name: string) =>
      table(name).filter((row) => row.state === "us-ia");
    expect(
      trade?.years.flatMap(({ year, usdMillions, method }) =>
        usdMillions === null ? [] : [[year, usdMillions, method]],
      ),
    ).toEqual(
      of("state-exports")
        .map((row) => [Number(row.year), Number(row.usd_millions), row.method])
        .sort((a, b) => Number(a[0]) - Number(b[0])),
    );
    expect(
      trade?.years.flatMap(({ year, chinaRank }) =>
        chinaRank === null ? [] : [[year, chinaRank]],
      ),
    ).toEqual(
      of("state-ranks")
        .map((row) => [Number(row.year), Number(row.china_rank)])
        .sort((a, b) => Number(a[0]) - Number(b[0])),
    );
    expect(trade?.council.map((row) => row.usdMillions)).toEqual(
      of("state-exports-uscbc").map((row) => Number(row.usd_millions)),
    );
    expect(brief("cn-jiangsu").trade).toBeNull();
  });

  it("says in a sentence each what it counted", () => {
    expect(brief("us-ia").summary.join(" ")).toBe(
      "Iowa itself has 1 documented sister tie, dated 1983. Places within it have 5, all of them dated, the first in 1985. The record holds 21 events, the first of 1979, the last of 24–30 January 2024. Goods exports to China were $927.4 million in 2024 (Census Bureau, current US dollars); China ranked 3rd among its goods export markets.",
    );
    expect(brief("us-ia", "zh").summary[0]).toBe(
      "艾奥瓦州本级有1对有记载的友好城市（省州）关系，始于1983年。",
    );
  });

  it("marks what was only announced", () => {
    const marked = record.places
      .filter(({ kind }) => kind === "state" || kind === "province")
      .flatMap(({ id }) => brief(id).meetings)
      .filter(({ announced }) => announced === "whole");
    expect(marked.length).toBeGreaterThan(0);
  });

  it("offers the ties that a source leaves between several places to each of them", () => {
    const unplaced = (id: string) =>
      brief(id).questions.unplaced.map(({ us }) =>
        [us.name, us.around].flatMap((part) => part?.text ?? []).join(", "),
      );
    expect(unplaced("us-ia")).toEqual(["Coralville, IA", "Coon Rapids"]);
    expect(unplaced("cn-jiangsu")).toEqual(["Coralville, IA", "Norwich"]);
    expect(unplaced("us-mn")).toEqual(["Coon Rapids", "Dakota County"]);
    expect(unplaced("us-ca")).toEqual([]);
  });

  it("tells the two countries by numbers only, every other place in full", () => {
    expect(brief("us").isOverview).toBe(true);
    expect(brief("us").events).toEqual([]);
    expect(brief("us").meetings.length).toBeGreaterThan(0);
    for (const { id } of record.places)
      expect(brief(id).isOverview).toBe(id === "us" || id === "cn");
  });

  it("knows no place of another id", () => {
    expect(
      placeBrief(record, "nowhere", briefFor("en"), messagesFor("en")),
    ).toBeNull();
  });
});
