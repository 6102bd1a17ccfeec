/** @jest-environment node */
import fc from "fast-check";
import { localePath, switchLanguage } from "@/lib/view/language-path";

describe("localePath(path, locale)", () => {
  it("puts Chinese pages under /zh", () => {
    expect(localePath("/", "en")).toBe("/");
    expect(localePath("/", "zh")).toBe("/zh");
    expect(localePath("/about", "zh")).toBe("/zh/about");
  });
});

describe("switchLanguage(address, to)", () => {
  it("keeps path and query", () => {
    expect(switchLanguage("/?actor=xi-jinping", "zh")).toBe(
      "/zh?actor=xi-jinping",
    );
    expect(switchLanguage("/zh?actor=xi-jinping", "en")).toBe(
      "/?actor=xi-jinping",
    );
    expect(switchLanguage("/zh/events/x?a=b#c", "en")).toBe("/events/x?a=b#c");
    expect(switchLanguage("/zhuhai", "zh")).toBe("/zh/zhuhai");
  });

  it("never leads to another site", () => {
    fc.assert(
      fc.property(
        fc.string().map((rest) => `/${rest}`),
        fc.constantFrom("en" as const, "zh" as const),
        (address, to) => {
          const base = "http://localhost:3000";
          const url = new URL(switchLanguage(address, to), base);
          expect(url.origin).toBe(base);
        },
      ),
      {
        examples: [
          ["//evil.example", "en"],
          ["/zh//evil.example", "en"],
          ["/\\evil.example", "en"],
        ],
      },
    );
  });
});
