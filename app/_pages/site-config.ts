import "server-only";
import type { ReportTarget } from "@/lib/describe/report-error";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";

/** The address of this site, without a slash at its end: `SITE_URL`, or the machine at hand. */
export function siteUrl(): string {
  return new URL(process.env.SITE_URL ?? "http://localhost:3000").href.replace(
    /\/$/,
    "",
  );
}

/** The absolute address of a page, from its path in English. */
export function pageUrl(path: string, locale: Locale): string {
  return siteUrl() + localePath(path, locale);
}

/** Where readers report errors: `REPORT_EMAIL`, else `REPORT_URL` (an issue tracker's form). */
export function reportTarget(): ReportTarget {
  return {
    email: process.env.REPORT_EMAIL || null,
    url: process.env.REPORT_URL || null,
  };
}
