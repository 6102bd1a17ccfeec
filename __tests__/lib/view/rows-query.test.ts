/** @jest-environment node */
import { citedSources } from "@/lib/select/sources/cited-sources";
import { rowsQuery } from "@/lib/view/rows-query";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const cited = (query: string) => {
  const found = citedSources(record, new URLSearchParams(query));
  if ("issues" in found) throw new Error(JSON.stringify(found.issues));
  return found.sources.map(({ id }) => id);
};

describe("rowsQuery(of, view, locale)", () => {
  it("asks for the sources of the ties of a view, whatever event is open", () => {
    const [event = ""] = record.events.map(({ id }) => id);
    const view = { ...DEFAULT_VIEW, places: ["us-ia"], event };
    const query = rowsQuery("pairs", view, "en");
    expect(query).toBe("of=pairs&place=us-ia");
    const ofIowa = record.pairs.filter(({ usPlace }) =>
      usPlace.startsWith("us-ia"),
    );
    const ids = new Set(ofIowa.flatMap(({ sources }) => sources));
    expect(new Set(cited(query))).toEqual(ids);
  });

  it("searches in the page's language", () => {
    const view = { ...DEFAULT_VIEW, q: "衣阿华" };
    expect(rowsQuery("pairs", view, "zh")).toMatch(/^of=pairs&q=.*&lang=zh$/);
    expect(rowsQuery("figures", DEFAULT_VIEW, "zh")).toBe("of=figures");
  });
});
