/** @jest-environment node */
import { EditedRecord } from "../../fixtures/edit-record";

const FILE = "CHANGES.csv";
const PAIR = "us-tx-dallas--cn-tianjin";

/** What the checks say once lines are added to the list of changes. */
function checkWith(...lines: readonly string[]): string[] {
  const record = new EditedRecord();
  for (const line of lines) record.append(FILE, line);
  return record.check().map((text) => text.replace(/^[^ ]+ /, ""));
}

describe("checkChanges(tables, dataPackage)", () => {
  it("asks for a row that is there", () => {
    expect(
      checkWith(
        "2026-11-22,2026-11-22,pairs,us-ia--cn-nowhere,changed,Note,说明",
      ),
    ).toEqual(['id: no "us-ia--cn-nowhere" in pairs']);
  });

  it("lets a row go that was removed last, and no other", () => {
    const gone = "2026-11-22,2026-11-22,pairs,us-ia--cn-nowhere,";
    expect(
      checkWith(`${gone}added,Note,说明`, `${gone}removed,Note,说明`),
    ).toEqual([]);
    expect(
      checkWith(`2026-11-22,2026-11-22,pairs,${PAIR},removed,Note,说明`),
    ).toEqual([`id: "${PAIR}" was removed from pairs, but is there`]);
  });

  it("knows the tables", () => {
    expect(checkWith("2026-11-22,2026-11-22,dreams,,added,Note,说明")).toEqual([
      'table: "dreams" is no table of the record',
    ]);
    expect(checkWith("2026-11-22,2026-11-22,pairs,,removed,Note,说明")).toEqual(
      ['table: "pairs" was removed, but is there'],
    );
  });

  it("knows no version to come, no day before the last, no note in one language only", () => {
    expect(
      checkWith("2026-11-22,2027-01-01,pairs,,removed,Note,说明")[0],
    ).toMatch("version: 2027-01-01 is later than the record's own");
    expect(
      checkWith(`2026-11-21,2026-11-22,pairs,${PAIR},added,Note,说明`)[0],
    ).toMatch('date: "2026-11-21" is out of order');
    expect(
      checkWith(`2026-11-22,2026-11-22,pairs,${PAIR},added,Note,`),
    ).toEqual(["note_zh: a value is required"]);
  });
});
