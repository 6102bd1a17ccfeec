import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { localePath } from "@/lib/view/language-path";
import { readRecord } from "../fixtures/read-record";
import { openPage } from "./harness/open-page";

jest.setTimeout(3 * 60 * 60_000);

const FORMATS = ["A4", "Letter"] as const;
const places = readRecord().places.map(({ id }) => id);

describe("the printed brief of every place", () => {
  const folder = mkdtempSync(join(tmpdir(), "briefs-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["en", "zh"] as const)(
    "has all of its first page on its first sheet, of A4 and of Letter (%s)",
    async (locale) => {
      const wrong: string[] = [];
      const rest = [...places];
      const walk = async () => {
        for (let id = rest.pop(); id !== undefined; id = rest.pop())
          wrong.push(...(await printBrief(id, locale, folder)));
      };
      await Promise.all(Array.from({ length: availableParallelism() }, walk));
      expect(wrong).toEqual([]);
    },
  );
});

/** What is wrong with the first sheet of a brief, a line for each format. */
async function printBrief(id: string, locale: "en" | "zh", folder: string) {
  const path = localePath(`/places/${id}`, locale);
  const { page } = await openPage({ path });
  await page.emulateMedia({ media: "print" });
  // What is for screen readers only is on no paper.
  await page.addStyleTag({ content: ".sr-only{display:none!important}" });
  const first = page.locator("[data-brief-first]");
  const wanted = bare(await first.innerText());
  const wrong: string[] = [];
  for (const format of FORMATS) {
    const sheet = bare(await firstSheet(page, format, join(folder, id)));
    const at = firstDifference(wanted, sheet);
    if (at === null) continue;
    wrong.push(
      `${path} (${format}): "${wanted.slice(Math.max(0, at - 20), at + 30)}" is not on the first sheet`,
    );
  }
  await page.context().close();
  return wrong;
}

/** The text of the first sheet in the order of the document; poppler-utils must be at hand. */
async function firstSheet(page: Page, format: string, name: string) {
  const path = `${name}.${format}.pdf`;
  await page.pdf({ path, format });
  const text = execFileSync("pdftotext", ["-raw", "-l", "1", path, "-"]);
  rmSync(path);
  return text.toString();
}

/** A text without what line breaks change. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad\u200b\f-]+/g, "");
}

/** Where a text stops standing in another; null when all of it does. */
function firstDifference(wanted: string, text: string): number | null {
  const start = text.indexOf(wanted.slice(0, 6));
  if (start < 0) return 0;
  for (let i = 0; i < wanted.length; i += 1)
    if (wanted[i] !== text[start + i]) return i;
  return null;
}
