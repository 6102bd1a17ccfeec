import { createHash } from "node:crypto";
import { loadDataset } from "../../lib/data/load-dataset";
import { loadTextMetrics } from "../../lib/data/load-text-metrics";
import { recordVersion } from "../../lib/data/record-version";
import { SHELL_MARKS } from "../../lib/export/offline/fill-shell";
import {
  OFFLINE_PARTS,
  type OfflineRecord,
} from "../../lib/export/offline/offline-parts";
import { packRecord } from "../../lib/export/offline/pack-record";
import { landPath } from "../../lib/layout/charts/land";
import { offlineFor } from "../../lib/messages/offline-for";
import { bundleScript } from "./bundle-script";
import { bundleStyles } from "./bundle-styles";

export interface OfflineShell {
  readonly html: string;
  /** Bytes of each of its parts. */
  readonly parts: Readonly<Record<string, number>>;
  /** Bytes of the script by the module that they come from. */
  readonly modules: ReadonlyMap<string, number>;
}

/** The record as the file holds it. */
export function loadOfflineRecord(): OfflineRecord {
  return {
    dataset: loadDataset(),
    version: recordVersion(),
    metrics: loadTextMetrics(),
    land: landPath(),
  };
}

/** The offline file without a briefing (docs/adr/0027): script, styles, faces and the record, which nothing but itself can run. */
export async function makeShell(root: string): Promise<OfflineShell> {
  const { text: script, modules } = await bundleScript(root);
  const styles = await bundleStyles(root, modules.keys());
  const record = packRecord(loadOfflineRecord());
  // What would end its element, or open a comment in it, would also change what the hash is of.
  if (/<\/script|<!--|\r/i.test(script))
    throw new Error("The script of the offline file cannot stand in a page");
  if (/<\/style|\r/i.test(styles))
    throw new Error("The styles of the offline file cannot stand in a page");
  const html = [
    `<!doctype html>${SHELL_MARKS.start}<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, styles)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">',
    `${SHELL_MARKS.title}<style>${styles}</style></head><body><div id="offline"></div>`,
    `<noscript><p>${offlineFor("en").noScript}</p><p lang="zh-CN">${offlineFor("zh").noScript}</p></noscript>`,
    SHELL_MARKS.briefing,
    `<script type="text/plain" id="${OFFLINE_PARTS.record}">${record}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join("");
  const size = (text: string) => Buffer.byteLength(text);
  return {
    html,
    parts: {
      script: size(script),
      styles: size(styles),
      record: size(record),
      all: size(html),
    },
    modules,
  };
}

/** Nothing is loaded from anywhere, and no script and no style sheet counts but the two whose hashes these are. */
function policy(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
