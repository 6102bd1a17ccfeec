/** @jest-environment node */
import { eventDetail, type EventDetail } from "@/lib/describe/event-detail";
import type { Locale } from "@/lib/model/bilingual";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();

function detailOf(id: string, locale: Locale = "en"): EventDetail {
  const detail = eventDetail(record, id, locale);
  if (!detail) throw new Error(`no event ${id}`);
  return detail;
}

describe("eventDetail(record, id, locale)", () => {
  it("is null for an id that the record does not have", () => {
    expect(eventDetail(record, "nope", "en")).toBeNull();
  });

  it("tells of the first sister cities in English", () => {
    const detail = detailOf("1979-11-02-st-louis-nanjing");
    expect(detail).toMatchObject({
      kind: "sister-milestone",
      level: "subnational",
      announced: null,
      title: {
        text: "St. Louis and Nanjing become the first US–China sister cities",
        lang: "en",
        missing: false,
      },
      otherTitle: {
        text: "圣路易斯市与南京市结为首对中美友好城市",
        lang: "zh",
      },
      when: { text: "2 November 1979", edtf: "1979-11-02", precision: "day" },
    });
    expect(detail.place?.name.text).toBe("Nanjing");
    expect(detail.place?.parents.map(({ id }) => id)).toEqual([
      "cn-jiangsu",
      "cn",
    ]);
    expect(detail.pair).toMatchObject({
      tie: "sister",
      established: "2 November 1979",
    });
    expect(detail.pair?.note?.text).toContain(
      "most sources give November 1979",
    );
    expect(detail.samePair.map(({ date }) => date)).toEqual(["21 April 2024"]);
  });

  it("tells the same in Chinese", () => {
    const detail = detailOf("1979-11-02-st-louis-nanjing", "zh");
    expect(detail.title).toEqual({
      text: "圣路易斯市与南京市结为首对中美友好城市",
      lang: "zh",
      missing: false,
    });
    expect(detail.when.text).toBe("1979年11月2日");
    expect(detail.actors[0]?.name.text).toBe("詹姆斯·康韦");
  });

  it("gives each actor the role at the time and the number of other events", () => {
    const [trump, xi] = detailOf("2017-04-06-trump-xi").actors;
    expect(trump?.role?.text).toBe("President of the United States");
    const ofXi = record.events.filter((event) =>
      event.participants.some(({ actor }) => actor === "xi-jinping"),
    );
    expect(xi?.otherEvents).toBe(ofXi.length - 1);
  });

  it("says a span with its least precise end", () => {
    const detail = detailOf("2017-04-06-trump-xi");
    expect(detail.when).toEqual({
      text: "6–7 April 2017",
      edtf: "2017-04-06/2017-04-07",
      precision: "day",
      approximate: false,
    });
  });
});

describe("eventDetail over all events and both languages", () => {
  const details = record.events.flatMap(({ id }) => [
    detailOf(id, "en"),
    detailOf(id, "zh"),
  ]);

  it("is plain JSON with all its sources and actors", () => {
    for (const detail of details) {
      expect(JSON.parse(JSON.stringify(detail))).toEqual(detail);
      const event = record.events.find(({ id }) => id === detail.id);
      expect(detail.sources.map(({ id }) => id)).toEqual(event?.sources);
      expect(detail.actors).toHaveLength(event?.participants.length ?? -1);
    }
  });

  it("links every event to the next in time and back", () => {
    const english = new Map(
      details.filter((_, i) => i % 2 === 0).map((d) => [d.id, d]),
    );
    const firsts = [...english.values()].filter((d) => d.previous === null);
    expect(firsts).toHaveLength(1);
    const order: EventDetail[] = [];
    for (let at = firsts[0]; at; at = english.get(at.next?.id ?? "")) {
      expect(order).not.toContain(at);
      order.push(at);
    }
    expect(order.map(({ previous }) => previous?.id)).toEqual([
      undefined,
      ...order.slice(0, -1).map(({ id }) => id),
    ]);
    expect(order).toHaveLength(record.events.length);
  });

  it("never lacks a text in either language", () => {
    const untold = details.filter(
      ({ title, summary }) => title.missing || summary?.missing !== false,
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
