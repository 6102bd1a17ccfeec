/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { formatDate, formatSpan } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { readRecord } from "../../fixtures/read-record";

describe("formatDate(date, locale)", () => {
  it.each([
    ["1979-11-02", "2 November 1979", "1979年11月2日"],
    ["1983-07", "July 1983", "1983年7月"],
    ["1985", "1985", "1985年"],
    ["1985~", "about 1985", "约1985年"],
    ["1985-04~", "about April 1985", "约1985年4月"],
    ["2024-02-29", "29 February 2024", "2024年2月29日"],
    ["1979-01-01", "1 January 1979", "1979年1月1日"],
  ])("says %s as “%s” and “%s”", (text, en, zh) => {
    const date = requireEdtf(text);
    expect(formatDate(date, "en")).toBe(en);
    expect(formatDate(date, "zh")).toBe(zh);
  });

  it("never says more than the record knows", () => {
    for (const { date } of readRecord().events) {
      const digits = formatDate(date, "zh").match(/\d+/g) ?? [];
      expect(digits.map(Number)).toEqual(
        date.edtf.replace("~", "").split("-").map(Number),
      );
    }
  });
});

describe("formatSpan(date, endDate, locale)", () => {
  it.each([
    ["1983-07-22", null, "22 July 1983", "1983年7月22日"],
    ["1983-07-22", "1983-07-22", "22 July 1983", "1983年7月22日"],
    ["1983-07-22", "1983-07-25", "22–25 July 1983", "1983年7月22日至25日"],
    [
      "1979-01-28",
      "1979-02-05",
      "28 January – 5 February 1979",
      "1979年1月28日至2月5日",
    ],
  ])("says %s to %s as “%s” and “%s”", (start, end, en, zh) => {
    const dates = [requireEdtf(start), end ? requireEdtf(end) : null] as const;
    expect(formatSpan(...dates, "en")).toBe(en);
    expect(formatSpan(...dates, "zh")).toBe(zh);
  });

  it("says both years of a span over New Year", () => {
    const dates = [
      requireEdtf("1995-12-30"),
      requireEdtf("1996-01-02"),
    ] as const;
    expect(formatSpan(...dates, "en")).toMatch(
      /^30 December 1995.+2 January 1996$/,
    );
    expect(formatSpan(...dates, "zh")).toMatch(
      /^1995年12月30日.+1996年1月2日$/,
    );
  });

  it("says months of a span in full and invents no day", () => {
    const dates = [requireEdtf("1983-07"), requireEdtf("1983-09")] as const;
    expect(formatSpan(...dates, "en")).toMatch(/^July 1983.+September 1983$/);
    expect(formatSpan(...dates, "zh")).toMatch(/^1983年7月.+1983年9月$/);
  });

  it("says the first and the last day of every span of the record", () => {
    for (const { date, endDate } of readRecord().events) {
      if (!endDate) continue;
      const [, , day = ""] = date.edtf.split("-");
      const [year = "", month, lastDay = ""] = endDate.edtf.split("-");
      const en = formatSpan(date, endDate, "en");
      expect(en).toContain(year);
      expect(en.startsWith(String(Number(day)))).toBe(true);
      expect(en).toMatch(new RegExp(`\\b${Number(lastDay)} \\w+ ${year}$`));
      const zh = formatSpan(date, endDate, "zh");
      expect(zh).toContain(`${Number(lastDay)}日`);
      expect(zh).toContain(`${Number(month)}月`);
    }
  });
});

describe("dates under any time zone", () => {
  const root = join(__dirname, "../../..");
  const script = `
    import { formatSpan } from "./lib/time/format-date";
    import { requireEdtf } from "./lib/time/parse-edtf";
    import { startOfYear, utcDay, utcYear } from "./lib/time/utc-day";
    const dates = ${JSON.stringify([...new Set(readRecord().events.flatMap(({ date, endDate }) => [date.edtf, endDate?.edtf ?? date.edtf]))])}.map(requireEdtf);
    console.log(JSON.stringify(dates.map((date) => [
      date, utcDay(date.start), utcYear(date.start), startOfYear(utcYear(date.start)),
      formatSpan(date, dates[0], "en"), formatSpan(date, null, "en"), formatSpan(date, null, "zh"),
    ])));`;
  const run = (timeZone: string) =>
    spawnSync(
      process.execPath,
      [join(root, "node_modules/tsx/dist/cli.mjs"), "--eval", script],
      {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, TZ: timeZone, LANG: "ja_JP.UTF-8" },
      },
    );
  const utc = run("UTC");

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
    "are the same in %s as in UTC",
    (timeZone) => {
      const there = run(timeZone);
      expect([utc.stderr, there.stderr]).toEqual(["", ""]);
      expect(utc.stdout.length).toBeGreaterThan(1000);
      expect(there.stdout).toBe(utc.stdout);
    },
  );
});
