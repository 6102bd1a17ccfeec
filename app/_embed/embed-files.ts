import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paletteCss } from "@/lib/theme/palette";

/** A file that embeds or their hosts load, without what only its authors read. */
export interface EmbedFile {
  readonly text: string;
  /** Of the text, in base 64, as a policy names it. */
  readonly sha256: string;
  /** The same, shortened for an address. */
  readonly mark: string;
}

/** The style sheet of every embed, with the colours. */
export const embedSheet = once(
  () =>
    paletteCss() +
    lean("embed.css")
      .replace(/\s*([{};,])\s*/g, "$1")
      .replaceAll(": ", ":"),
);

/** The script of every embed. */
export const frameScript = once(() =>
  // No text in it has an operator between spaces.
  lean("frame-script.js").replace(/ (=>|={1,3}|&&|[?:*-]) /g, "$1"),
);

/** The script that a host may load, `/embed.js`. */
export const loaderScript = once(() => lean("loader-script.js"));

/** The path of the script of every embed; it names its content, so that it never changes. */
export function frameScriptPath(): string {
  return `/embed/script/${frameScript().mark}.js`;
}

function once(make: () => string): () => EmbedFile {
  let file: EmbedFile | null = null;
  return () => (file ??= toFile(make()));
}

function toFile(text: string): EmbedFile {
  const hash = createHash("sha256").update(text);
  const sha256 = hash.digest("base64");
  return { text, sha256, mark: sha256.replace(/\W/g, "").slice(0, 16) };
}

/** Without comments on lines of their own, indentation and blank lines. */
function lean(name: string): string {
  return readFileSync(join(process.cwd(), "app", "_embed", name), "utf8")
    .replace(/^\s*\/\*.*\*\/$/gm, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/^\s+/gm, "")
    .replace(/([{(,;])\n/g, "$1");
}
