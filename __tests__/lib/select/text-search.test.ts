/** @jest-environment node */
import { foldText } from "@/lib/select/fold-text";
import { buildCorpus, searchText } from "@/lib/select/text-search";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const corpus = buildCorpus(record);
const search = (q: string) => searchText(corpus, q);

it("searchText() finds an event by its title, summary, people, roles and places, in either language", () => {
  for (const q of [
    "robert ray",
    "罗伯特·雷",
    "Vice Premier of China",
    "国务院副总理",
    "kenneth quinn",
    "Iowa",
    "艾奥瓦",
  ])
    expect(search(q)).toContain("1979-ray-deng");
});

it("searchText() finds an event of a city by its state", () => {
  expect(search("California Feinstein Shanghai")).toContain(
    "1979-01-24-feinstein-chai",
  );
});

it("searchText() asks for every word, anywhere and in any order", () => {
  const both = search("iowa xi");
  expect(both).toEqual(search("XI  Iowa"));
  expect(both.size).toBeGreaterThan(0);
  expect(both.size).toBeLessThan(search("iowa").size);
});

it("searchText() takes no notice of case, accents, width and typography", () => {
  expect(search("ＩＯＷＡ")).toEqual(search("iowa"));
  expect(search("íowa")).toEqual(search("iowa"));
  expect(search("state–province").size).toBeGreaterThan(0);
  expect(search("state–province")).toEqual(search("state-province"));
});

it("searchText() of nothing leaves every event, of nonsense none", () => {
  expect(search("   ").size).toBe(record.events.length);
  expect(search("qqxyzzy").size).toBe(0);
});

it("buildCorpus() holds every event once, folded already", () => {
  expect(corpus.map(([id]) => id)).toEqual(record.events.map(({ id }) => id));
  for (const [, text] of corpus) expect(foldText(text)).toBe(text);
});
