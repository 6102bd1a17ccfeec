/** @jest-environment node */
import { firstOptions } from "@/lib/select/first-options";
import type { MatchedSection } from "@/lib/select/match-options";

function section(id: string, count: number, more = 0): MatchedSection {
  const options = Array.from({ length: count }, (_, i) => ({
    option: { id: `${id}${i}`, name: "", alt: "", note: "" },
    count: 1,
  })) as unknown as MatchedSection["options"];
  return { id, label: id, options, more };
}

function shape(sections: readonly MatchedSection[]) {
  return sections.map(({ id, options, more }) => [id, options.length, more]);
}

describe("firstOptions", () => {
  test("firstOptions cuts the section that goes over, and says nothing of more there", () => {
    expect(
      shape(
        firstOptions(
          [section("a", 2, 4), section("b", 5, 7), section("c", 1)],
          4,
        ),
      ),
    ).toEqual([
      ["a", 2, 4],
      ["b", 2, 0],
    ]);
  });

  test("firstOptions leaves what has room as it is", () => {
    expect(
      shape(firstOptions([section("a", 2), section("b", 2, 3)], 12)),
    ).toEqual([
      ["a", 2, 0],
      ["b", 2, 3],
    ]);
  });
});
