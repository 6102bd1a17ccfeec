/** @jest-environment node */
import fc from "fast-check";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { textWidth } from "@/lib/layout/text-width";
import { clusterText } from "@/lib/layout/timeline/cluster-text";
import { CLUSTER } from "@/lib/layout/timeline/world-marks";

const anyCount = fc.oneof(
  fc.integer({ min: 2, max: 2000 }),
  fc.integer({ min: 2, max: 20_000_000 }),
);

/** What a text of a cluster says, as a number. */
const read = (text: string) => {
  const [, digits, sign = ""] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  return Number(digits) * ({ "": 1, k: 1e3, M: 1e6 }[sign] ?? NaN);
};

describe("clusterText(count)", () => {
  it.each([
    [2, "2"],
    [99, "99"],
    [100, "100"],
    [999, "999"],
    [1000, "1k"],
    [1999, "1k"],
    [999_999, "999k"],
    [1_000_000, "1M"],
    [12_900_000, "12M"],
  ])("clusterText(%i) says %s", (count, text) => {
    expect(clusterText(count).text).toBe(text);
  });

  it("clusterText(count) never claims more than there are, and less only from a thousand on", () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const said = read(clusterText(count).text);
        expect(said).toBeLessThanOrEqual(count);
        expect(said).toBeGreaterThan(count < 1000 ? count - 1 : count / 2);
      }),
    );
  });

  it("clusterText(count) stays inside its circle", () => {
    const metrics = loadTextMetrics();
    fc.assert(
      fc.property(anyCount, (count) => {
        const { text, size } = clusterText(count);
        // Half as wide and half as high as the digits are: a corner of the text.
        const corner = [textWidth(text, size, metrics) / 2, size / 3] as const;
        expect(Math.hypot(...corner)).toBeLessThanOrEqual(CLUSTER / 2 - 1);
      }),
    );
  });
});
