import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { CslItem } from "./csl-item";

/** An entry of BibTeX, its values ready to be written between braces. */
export interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** A record of RIS by tag; a tag that repeats has a list. */
export type RisRecord = Readonly<Record<string, string | readonly string[]>>;

// Keys are the record's own ids, and texts stay in Unicode: in ASCII the plugin drops what LaTeX has no command for,
// Chinese among it (docs/adr/0014).
Object.assign(plugins.config.get("@bibtex").format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** Items of CSL-JSON as entries of BibTeX. */
export function mapToBibtex(items: readonly CslItem[]): BibtexEntry[] {
  const options = { format: "object" };
  return plugins.output.format("bibtex", items, options) as BibtexEntry[];
}

/** Items of CSL-JSON as records of RIS. */
export function mapToRis(items: readonly CslItem[]): RisRecord[] {
  const options = { format: "object" };
  return plugins.output.format("ris", items, options) as RisRecord[];
}

/** Items of CSL-JSON as its text. */
export function mapToCslJson(items: readonly CslItem[]): string {
  return plugins.output.format("data", items, { format: "text" }) as string;
}
