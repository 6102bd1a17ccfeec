/** @jest-environment node */
import { actorSections, placeSections } from "@/lib/describe/option-sections";
import { english } from "@/lib/messages/en";
import { actorOptions, placeOptions } from "@/lib/select/options";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const actors = actorOptions(record, "en");
const places = placeOptions(record, "en");

it("actorSections() offers the groups first and every actor once", () => {
  const sections = actorSections(actors, english);
  expect(sections.map(({ id }) => id)).toEqual([
    "groups",
    "people",
    "governments",
    "bodies",
  ]);
  expect(sections[0]?.options.map(({ name }) => name)).toEqual([
    "Presidents",
    "Governors",
    "Mayors",
    "Party secretaries",
  ]);
  const offered = sections.slice(1).flatMap(({ options }) => options);
  expect(new Set(offered)).toEqual(new Set(actors));
  expect(offered).toHaveLength(actors.length);
});

it("placeSections() offers every place once, states and provinces first", () => {
  const sections = placeSections(places, english);
  const offered = sections.flatMap(({ options }) => options);
  expect(new Set(offered)).toEqual(new Set(places));
  const [states, provinces] = sections;
  expect(states?.options.length).toBe(50);
  expect(provinces?.options.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["cn-hebei", "cn-beijing", "cn-ningxia"]),
  );
});
