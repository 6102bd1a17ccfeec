/** @jest-environment node */
import { readViewAbout } from "@/lib/export/share/read-view-about";
import { writeTables } from "@/lib/export/share/write-tables";
import { writeViewJson } from "@/lib/export/view-data/write-view-json";
import { english } from "@/lib/messages/en";

const json = writeViewJson(
  {
    name: "pairs-status",
    about: {
      title: "No tie has ended",
      subtitle: "Ties by status",
      description: "Bars",
      notes: [],
      source: { text: "Source: 397 documents.", links: [] },
      asOf: "Record as of 22 November 2026.",
      tables: [
        {
          caption: "Ties by status",
          columns: [
            { label: "Status", numeric: false },
            { label: "Ties", numeric: true },
          ],
          rows: [
            { id: "a", cells: ["Active <b>", "1,234"] },
            { id: "b", cells: ["=SUM(A1)", "-5"] },
          ],
        },
      ],
    },
    filters: "Filtered by: Iowa",
    live: "https://x.org/pairs#chart-pairs-status",
    version: "0123456789abcdef",
    ignored: "",
    locale: "en",
  },
  english,
);
const about = readViewAbout(JSON.parse(json));

describe("readViewAbout", () => {
  it("reads what the JSON of a view says: title, caption, link and tables", () => {
    expect(about).toMatchObject({
      title: "No tie has ended",
      caption:
        "Filtered by: Iowa · Source: 397 documents. · Record as of 22 November 2026.",
      live: "https://x.org/pairs#chart-pairs-status",
    });
    expect(about?.tables[0]?.columns).toEqual(["Status", "Ties"]);
    expect(about?.tables[0]?.rows).toHaveLength(2);
  });

  it.each([null, "text", 4, [], {}, { title: 3 }, { tables: [] }])(
    "takes %j for an answer that says nothing, and never throws",
    (answer) => {
      const read = readViewAbout(answer);
      expect(read?.tables ?? []).toEqual([]);
    },
  );
});

describe("writeTables", () => {
  const written = writeTables(about ?? { tables: [], caption: "" });

  it("writes rows with tabs, as spreadsheets take them, and no formulas", () => {
    const lines = written.text.split("\n");
    expect(lines[1]).toBe("Status\tTies");
    expect(lines[2]).toMatch(/^Active <b>\t1,?234$/);
    expect(lines[3]).toBe("'=SUM(A1)\t-5");
    expect(written.text).toContain("Filtered by: Iowa");
  });

  it("writes an HTML table in which text stays text", () => {
    expect(written.html).toContain("<td>Active &lt;b&gt;</td>");
    expect(written.html).toContain("<th>Ties</th>");
    expect(written.html).not.toContain("<b>");
  });
});
