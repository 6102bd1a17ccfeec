/** @jest-environment node */
import { otherLocale, pickOther, pickText } from "@/lib/describe/pick-text";

const both = { en: "Iowa", zh: "艾奥瓦州" };

describe("pickText(bilingual, locale)", () => {
  it("takes the language asked for", () => {
    expect(pickText(both, "zh")).toEqual({
      text: "艾奥瓦州",
      lang: "zh",
      missing: false,
    });
  });

  it("falls back to the other and says so", () => {
    expect(pickText({ en: "Iowa", zh: "" }, "zh")).toEqual({
      text: "Iowa",
      lang: "en",
      missing: true,
    });
  });

  it("is null where there is neither", () => {
    expect(pickText({ en: "", zh: "" }, "en")).toBeNull();
  });
});

describe("pickOther(bilingual, locale)", () => {
  it("takes the language not asked for", () => {
    expect(pickOther(both, "zh")?.text).toBe("Iowa");
  });

  it("is null where it says nothing new", () => {
    expect(pickOther({ en: "Iowa", zh: "" }, "zh")).toBeNull();
    expect(pickOther({ en: "X", zh: "X" }, "en")).toBeNull();
  });
});

it("otherLocale(locale) goes back and forth", () => {
  expect([otherLocale("en"), otherLocale("zh")]).toEqual(["zh", "en"]);
});
