/** @jest-environment node */
import { packRecord, unpackRecord } from "@/lib/export/offline/pack-record";
import { readRecord } from "@/__tests__/fixtures/read-record";

describe("packRecord", () => {
  const record = {
    dataset: readRecord(),
    version: "0123456789abcdef",
    metrics: { A: 544 },
    land: "M0,0L1,1Z",
  };
  const packed = packRecord(record);

  test("gives the whole record back", () => {
    expect(unpackRecord(packed)).toEqual(record);
  });

  test("writes nothing that a page could take for markup", () => {
    expect(packed).toMatch(/^[\w+/]+=*$/);
  });

  test("takes less than half of its JSON", () => {
    expect(packed.length).toBeLessThan(JSON.stringify(record).length / 2);
  });
});
