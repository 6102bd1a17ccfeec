/** @jest-environment node */
import { reportError } from "@/lib/describe/report-error";
import { chinese } from "@/lib/messages/zh";
import { english } from "@/lib/messages/en";

const about = {
  id: "1979-ray-deng",
  title: "Iowa Governor Robert Ray meets Deng Xiaoping",
  page: "https://example.org/events/1979-ray-deng",
};
const nowhere = { email: null, url: null };

describe("reportError(about, target, asOf, messages)", () => {
  it("holds the id, the page and the record's date", () => {
    const { href, subject, body } = reportError(
      about,
      nowhere,
      "2026-11-22",
      english,
    );
    expect(href).toBeNull();
    expect(subject).toBe("Error in the record: 1979-ray-deng");
    expect(body).toContain(about.page);
    expect(body).toContain("Id: 1979-ray-deng");
    expect(body).toContain("2026-11-22");
  });

  it("writes a letter where there is an address, spaces and Chinese intact", () => {
    const { href, subject, body } = reportError(
      about,
      { email: "errors@example.org", url: "https://example.org/new" },
      "2026-11-22",
      chinese,
    );
    const url = new URL(href ?? "");
    expect(url.protocol + url.pathname).toBe("mailto:errors@example.org");
    expect(href).not.toContain("+");
    expect(url.searchParams.get("subject")).toBe(subject);
    expect(url.searchParams.get("body")).toBe(body);
  });

  it("opens the tracker otherwise, whether or not its address has a query", () => {
    for (const base of [
      "https://example.org/new",
      "https://example.org/n?a=b",
    ]) {
      const { href, subject } = reportError(
        about,
        { email: null, url: base },
        "2026-11-22",
        english,
      );
      expect(href?.startsWith(base)).toBe(true);
      expect(new URL(href ?? "").searchParams.get("title")).toBe(subject);
    }
  });
});
