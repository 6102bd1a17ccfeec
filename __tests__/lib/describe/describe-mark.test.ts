/** @jest-environment node */
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { readRecord } from "@/__tests__/fixtures/read-record";
import {
  describeCluster,
  describeMark,
  describeWhen,
} from "@/lib/describe/describe-mark";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import { indexEvents } from "@/lib/select/index-events";

const record = readRecord();
const events = { en: indexEvents(record, "en"), zh: indexEvents(record, "zh") };
const find = (locale: "en" | "zh", id: string) =>
  events[locale].find((event) => event.id === id) ?? makeEvent("missing");

describe("describeWhen(event, messages)", () => {
  it.each([
    ["1983", null, "1983", "1983年"],
    ["1985~", null, "about 1985", "约1985年"],
    ["1983-07", null, "July 1983", "1983年7月"],
    ["1983-07-22", null, "22 July 1983", "1983年7月22日"],
    ["1983-07-22", "1983-07-25", "22–25 July 1983", "1983年7月22日至25日"],
    ["1985", "..", "since 1985", "1985年起"],
    ["..", "1985-04", "until April 1985", "至1985年4月"],
  ])("describeWhen(%s to %s) is %s, %s", (date, endDate, en, zh) => {
    expect(describeWhen({ date, endDate }, english)).toBe(en);
    expect(describeWhen({ date, endDate }, chinese)).toBe(zh);
  });
});

describe("describeMark(event, messages)", () => {
  it("describeMark(event, messages) says title, date and kind", () => {
    const id = "1979-ray-deng";
    expect(describeMark(find("en", id), english)).toBe(
      "Iowa Governor Robert Ray meets Deng Xiaoping. 1979. Leader meeting",
    );
    expect(describeMark(find("zh", id), chinese)).toBe(
      "艾奥瓦州州长罗伯特·雷会见邓小平。1979年。领导人会晤",
    );
  });

  it("describeMark(event, messages) keeps the languages apart for one event", () => {
    const event = find("en", "1979-ray-deng");
    const [first, second] = [english, chinese].map((messages) =>
      describeMark(event, messages),
    );
    expect(second).not.toBe(first);
    expect(describeMark(event, english)).toBe(first);
  });

  it("describeMark(event, messages) gives every event of the record a name of its own", () => {
    for (const [locale, messages] of [
      ["en", english],
      ["zh", chinese],
    ] as const) {
      const names = events[locale].map((event) =>
        describeMark(event, messages),
      );
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(
        [],
      );
    }
  });
});

describe("describeCluster(events, foremost, messages)", () => {
  const policies = events.en
    .filter(({ kind }) => kind === "policy")
    .slice(0, 3);

  it("describeCluster(events, foremost, messages) says how many, from when to when, and the most important", () => {
    const [, top, last] = policies;
    if (!top || !last) throw new Error("too few policies");
    expect(describeCluster(policies, top, english)).toBe(
      `3 events, 1 January 1979 to ${describeWhen(last, english)}, among them: ${top.title.text}`,
    );
  });

  it("describeCluster(events, foremost, messages) ends with the end of the last, and says nothing of none", () => {
    const tour = makeEvent("tour", {
      date: "1985-04-29",
      endDate: "1985-05-03",
    });
    expect(describeCluster([tour], tour, chinese)).toBe(
      "1项事件，1985年4月29日至1985年5月3日，包括：Event tour",
    );
    expect(describeCluster([], tour, english)).toBe("");
  });
});
