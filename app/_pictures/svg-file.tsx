import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { SANS_STACK } from "@/lib/theme/sans-stack";
import type { ComposedPicture } from "./compose-picture";
import type { DrawnView } from "./drawn-view";

// What an XML file may not hold, whatever somebody searches for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What a picture says to who does not see it. */
interface SvgWords extends Pick<DrawnView, "filters"> {
  readonly about: Pick<
    DrawnView["about"],
    "title" | "subtitle" | "description" | "asOf"
  >;
}

interface SvgOptions {
  /** Whether the Latin letters of the page's faces are inside; Chinese characters come from the reader's system, where all faces set them in squares. */
  readonly fonts: boolean;
}

/** A picture as an SVG file that needs nothing beside it. */
export function svgFile(
  { size, content, sheetText }: ComposedPicture,
  { about, filters }: SvgWords,
  { fonts }: SvgOptions,
): string {
  const { width, height } = size;
  const style = [
    fonts ? fontFaces() : "",
    sheetText === null ? "" : `.sheet{font-size:${round(sheetText)}px}`,
  ].join("");
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={about.title}
      fontFamily={SANS_STACK}
    >
      <title>{about.title}</title>
      <desc>
        {[about.subtitle, filters, about.description, about.asOf].join(" ")}
      </desc>
      {style !== "" && <style>{style}</style>}
      {content}
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tidy(markup)}\n`;
}

// The classes are of the page's style sheet, which is not here.
function tidy(markup: string): string {
  return markup
    .replace(/ class="([^"]*)"/g, (_, names: string) =>
      names.split(" ").includes("sheet") ? ' class="sheet"' : "",
    )
    .replace(NOT_XML, "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const FACES = [
  ["Source Sans 3", 400, "source-sans-3/files/source-sans-3-latin-400-normal"],
  ["Source Sans 3", 600, "source-sans-3/files/source-sans-3-latin-600-normal"],
  [
    "Source Serif 4",
    600,
    "source-serif-4/files/source-serif-4-latin-600-normal",
  ],
] as const;

let faces: string | undefined;

/** The Latin faces of the site as style rules that need nothing beside them. */
export function fontFaces(): string {
  faces ??= FACES.map(([family, weight, file]) => {
    const path = join(
      process.cwd(),
      "node_modules/@fontsource",
      `${file}.woff2`,
    );
    const data = readFileSync(path).toString("base64");
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  }).join("");
  return faces;
}
