import { readFileSync } from "node:fs";
import { livePage, VIEW_NAMES } from "../../lib/view/view-names";
import type { CopySettings } from "./rewrite-page";

/** The script of every page of the copy: links under the base, filters before first paint. */
export function siteScript(settings: CopySettings): string {
  return browserScript("site.js", settings);
}

/** The script that makes a picture of a filtered view in the browser; loaded when one is asked for. */
export function pictureScript(settings: CopySettings): string {
  return browserScript("picture.js", settings);
}

function browserScript(name: string, { base, site }: CopySettings): string {
  const file = new URL(`browser/${name}`, import.meta.url);
  const pages = Object.fromEntries(
    VIEW_NAMES.map((view) => [view, livePage(view)]),
  );
  return readFileSync(file, "utf8").replace(
    "SETTINGS",
    JSON.stringify({ base, site, pages }),
  );
}
