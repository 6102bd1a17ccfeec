/** @jest-environment node */
import { describeFilter } from "@/lib/describe/describe-filter";
import { describePeriod } from "@/lib/describe/describe-period";
import { filterNames, nameFilter } from "@/lib/describe/filter-names";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import type { ViewState } from "@/lib/model/view-state";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

const NAMES = {
  en: filterNames(
    [
      { id: "xi-jinping", name: "Xi Jinping" },
      { id: "gov-us-ia", name: "State of Iowa" },
    ],
    [{ id: "cn-hebei", name: "Hebei" }],
    english,
  ),
  zh: filterNames(
    [
      { id: "xi-jinping", name: "习近平" },
      { id: "gov-us-ia", name: "艾奥瓦州" },
    ],
    [{ id: "cn-hebei", name: "河北省" }],
    chinese,
  ),
};
const inEnglish = (view: Partial<ViewState>, shown = 73) =>
  describeFilter({ ...DEFAULT_VIEW, ...view }, shown, 551, NAMES.en, english);
const inChinese = (view: Partial<ViewState>, shown = 73) =>
  describeFilter({ ...DEFAULT_VIEW, ...view }, shown, 551, NAMES.zh, chinese);

const EVERYTHING = {
  actors: ["xi-jinping", "gov-us-ia"],
  match: "all",
  bodyOnly: true,
  places: ["cn-hebei"],
  kinds: ["visit", "sister-milestone"],
  levels: ["national"],
  q: "corn",
  from: "1985-04",
} as const;

it("describeFilter() of the whole record says how much there is", () => {
  expect(inEnglish({}, 551)).toBe("551 events, 1979–2024.");
  expect(inChinese({}, 551)).toBe("551项事件，1979年至2024年。");
});

it("describeFilter() says one sentence", () => {
  const view = {
    actors: ["xi-jinping", "gov-us-ia"],
    from: "1985",
    to: "1994",
  };
  expect(inEnglish(view)).toBe(
    "73 of 551 events with Xi Jinping or State of Iowa, 1985–1994.",
  );
  expect(inChinese(view)).toBe(
    "73项事件（共551项），参与者为习近平或艾奥瓦州，1985年至1994年。",
  );
});

it("describeFilter() names every filter", () => {
  expect(inEnglish(EVERYTHING, 1)).toBe(
    "1 of 551 events with Xi Jinping and State of Iowa, the governments themselves only, connected with Hebei, " +
      "limited to visits or sister-city milestones, at the national level, containing “corn”, April 1985 to 2024.",
  );
  expect(inChinese(EVERYTHING, 1)).toBe(
    "1项事件（共551项），参与者为习近平和艾奥瓦州，仅限政府本身，地点涉及河北省，" +
      "类别为访问或友城大事，层级为国家层面，含“corn”，1985年4月至2024年。",
  );
});

it("describeFilter() says what is compared, and what narrows both", () => {
  const compare = { facet: "actor", id: "gov-us-ia" } as const;
  const view = { actors: ["xi-jinping"], compare, places: ["cn-hebei"] };
  expect(inEnglish(view)).toBe(
    "73 of 551 events comparing Xi Jinping with State of Iowa, connected with Hebei, 1979–2024.",
  );
  expect(inChinese(view)).toBe(
    "73项事件（共551项），比较习近平与艾奥瓦州，地点涉及河北省，1979年至2024年。",
  );
  const hebei = { facet: "place", id: "cn-hebei" } as const;
  expect(inEnglish({ actors: ["xi-jinping"], compare: hebei })).toBe(
    "73 of 551 events comparing Xi Jinping with Hebei, 1979–2024.",
  );
  expect(inEnglish({ compare }, 551)).toBe("551 events, 1979–2024.");
});

it("describeFilter() counts the rest of many names", () => {
  const actors = ["presidents", "governors", "mayors", "xi-jinping", "a", "b"];
  expect(inEnglish({ actors })).toBe(
    "73 of 551 events with Presidents, Governors, Mayors, Xi Jinping or 2 others, 1979–2024.",
  );
});

it("describePeriod() says a single year, month or day once", () => {
  expect(describePeriod({ from: "1985", to: "1985" }, english)).toBe("1985");
  expect(describePeriod({ from: "1985~", to: null }, english)).toBe(
    "about 1985 to 2024",
  );
});

it("nameFilter() calls each filter what the glossary calls it", () => {
  const view = { ...DEFAULT_VIEW, from: "1985", q: "corn" };
  const name = (facet: Parameters<typeof nameFilter>[0], id = "") =>
    nameFilter(facet, id, view, NAMES.en, english);
  expect(name("actor", "governors")).toBe("Governors");
  expect(name("place", "cn-hebei")).toBe("Hebei");
  expect(name("kind", "visit")).toBe("Visits");
  expect(name("pairLevel", "city")).toBe("City");
  expect(name("compare", "cn-hebei")).toBe("Comparison with Hebei");
  expect(name("compare", "governors")).toBe("Comparison with Governors");
  expect(name("period")).toBe("1985–2024");
  expect(name("text", "corn")).toBe("“corn”");
  expect(name("actor", "nobody")).toBe("nobody");
});
