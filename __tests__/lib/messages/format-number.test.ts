/** @jest-environment node */
import fc from "fast-check";
import { formatNumber } from "@/lib/messages/format-number";

describe("formatNumber()", () => {
  const whole = { maximumFractionDigits: 0 };
  const both = [
    ["en", new Intl.NumberFormat("en-US", whole)],
    ["zh", new Intl.NumberFormat("zh-CN", whole)],
  ] as const;

  it.each(both)("formatNumber() writes as Intl does in %s", (locale, intl) => {
    const numbers = fc.oneof(
      fc.integer({ min: -1500, max: 1500 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-3, max: 1e12 }),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        expect(formatNumber(value, locale)).toBe(intl.format(value));
      }),
    );
  });
});
