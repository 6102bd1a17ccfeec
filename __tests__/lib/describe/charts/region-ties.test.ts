/** @jest-environment node */
import { describeStatuses } from "@/lib/describe/charts/pairs-status";
import { describeRegionTies } from "@/lib/describe/charts/region-ties";
import { pairsFigures } from "@/lib/describe/pairs-figures";
import { chinesePairs } from "@/lib/messages/pairs-chinese";
import { englishPairs } from "@/lib/messages/pairs-english";
import type { ViewState } from "@/lib/model/view-state";
import {
  countRegionTies,
  type RegionSide,
} from "@/lib/select/charts/count-region-ties";
import { countStatuses } from "@/lib/select/charts/count-statuses";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, provinceOf, stateOf } from "../../select/charts/csv-rows";
import { pairsScopeOf } from "../../select/charts/pairs-scope-of";

const data = pickPairsData(readRecord(), "en");
const rows = csvRows("pairs");

function describeSide(side: RegionSide, view: Partial<ViewState> = {}) {
  const scope = pairsScopeOf(data, view);
  const ties = countRegionTies(data, scope, side);
  return describeRegionTies(ties, scope, data, englishPairs);
}

/** The most ties of a unit, by the table. */
function mostOf(column: "us_place" | "cn_place", of: (id: string) => string) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const id = of(row[column] ?? "");
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { units: counts.size, most: Math.max(...counts.values()) };
}

describe("describeRegionTies()", () => {
  it("says how many ties there are in how many states, D.C. apart, and who has the most", () => {
    const { units, most } = mostOf("us_place", stateOf);
    expect(describeSide("states").title).toBe(
      `${rows.length} ties in ${units - 1} US states and Washington, D.C.; California has the most, ${most}`,
    );
  });

  it("says the same of provinces", () => {
    const { units, most } = mostOf("cn_place", provinceOf);
    expect(describeSide("provinces").title).toBe(
      `${rows.length} ties in ${units} Chinese province-level units; Jiangsu has the most, ${most}`,
    );
  });

  it("names the partners of what is chosen on the other side", () => {
    expect(describeSide("provinces", { places: ["us-ia"] }).title).toBe(
      "Iowa: 6 ties, with Hebei and Guangxi",
    );
  });

  it("has a row of the data table for every unit, with its number of ties", () => {
    const [table] = describeSide("states").tables;
    for (const row of table?.rows ?? [])
      expect(row.cells[1]).toBe(
        String(
          rows.filter((pair) => stateOf(pair.us_place ?? "") === row.id).length,
        ),
      );
    expect(table?.rows).toHaveLength(51);
  });

  it("says which filters do not act", () => {
    expect(
      describeSide("states", { actors: ["xi-jinping"] }).notes.join(),
    ).toMatch(/filter by actor does not act/);
  });
});

describe("describeStatuses()", () => {
  const scope = pairsScopeOf(data);
  const about = describeStatuses(
    countStatuses(data, scope),
    scope,
    data,
    englishPairs,
  );

  it("says how many have ended or are suspended", () => {
    const of = (status: string) =>
      rows.filter((row) => row.status === status).length;
    expect(about.title).toBe(
      `${of("ended")} ties have ended and ${of("suspended")} is suspended; for ${of("active")} a recent source says active, for ${of("unknown")} the record has no recent word`,
    );
  });

  it("says what ended each, in the words of the record, and cites it", () => {
    const over = rows.filter(({ status }) =>
      ["ended", "suspended"].includes(status ?? ""),
    );
    expect(over).toHaveLength(5);
    for (const row of over) {
      expect(about.notes.join("\n")).toContain(row.status_note);
      const cells = about.tables[1]?.rows.find(
        ({ id }) => id === row.id,
      )?.cells;
      expect(cells?.at(-1)).toMatchObject({
        sources: { length: row.sources?.split(";").length },
      });
    }
  });
});

describe("pairsFigures()", () => {
  it.each([englishPairs, chinesePairs])(
    "sets reported, documented and dated side by side ($locale)",
    (messages) => {
      const [reported, documented, dated] = pairsFigures(
        readRecord(),
        messages,
      );
      expect(reported?.value).toContain("284");
      expect(documented?.value).toContain(String(rows.length));
      expect(dated?.value).toContain(
        String(rows.filter((row) => row.established).length),
      );
    },
  );
});
