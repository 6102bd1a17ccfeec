/** @jest-environment node */
import { writtenLanguage } from "@/lib/describe/written-language";

describe("writtenLanguage(text, lang)", () => {
  it("keeps a language that the text bears out", () => {
    expect(writtenLanguage("国际友好城市统计", "zh")).toBe("zh");
    expect(writtenLanguage("10,762.2", "zh")).toBe("zh");
    expect(writtenLanguage("Ciudades hermanas", "es")).toBe("es");
  });

  it("takes a text without a Chinese character for English", () => {
    expect(writtenLanguage("[Report on an arrival]", "zh")).toBe("en");
    expect(writtenLanguage("China Daily", "zh-CN")).toBe("en");
  });
});
