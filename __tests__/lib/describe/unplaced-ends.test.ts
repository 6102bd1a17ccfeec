/** @jest-environment node */
import { unplacedEnds } from "@/lib/describe/unplaced-ends";
import { readRecord } from "../../fixtures/read-record";

const { places, unplacedPairs } = readRecord();
const ends = (usName: string, locale: "en" | "zh") => {
  const row = unplacedPairs.find((one) => one.usName === usName);
  if (!row) throw new Error(`no row "${usName}"`);
  const { us, cn } = unplacedEnds(row, places, locale);
  return [us.name, us.around, cn.name, cn.around].map(
    (part) => part && `${part.lang}: ${part.text}`,
  );
};

describe("unplacedEnds(row, places, locale)", () => {
  it("gives Chinese where the record has it, and the source's English where it does not", () => {
    expect(ends("Coralville", "zh")).toEqual([
      "en: Coralville",
      "zh: 艾奥瓦州",
      "en: Taizhou",
      null,
    ]);
    expect(ends("Norwich", "zh")).toEqual([
      "en: Norwich",
      null,
      "en: Binhu (Wuxi)",
      "zh: 江苏省",
    ]);
  });

  it("gives the Chinese name of a city where only one of that name lies in the province", () => {
    for (const { usName, cnName, cnProvince } of unplacedPairs) {
      const outer = places.find(
        ({ id, name }) => id.startsWith("cn-") && name.en === cnProvince,
      );
      const meant = places.filter(
        ({ name, parent }) => name.en === cnName && parent === outer?.id,
      );
      expect(ends(usName, "zh")[2]).toBe(
        meant.length === 1 ? `zh: ${meant[0]?.name.zh}` : `en: ${cnName}`,
      );
    }
  });

  it("keeps what the source says in English", () => {
    expect(ends("Coralville", "en")).toEqual([
      "en: Coralville",
      "en: IA",
      "en: Taizhou",
      null,
    ]);
  });
});
