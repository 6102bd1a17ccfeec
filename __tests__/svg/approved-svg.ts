import { readFileSync, writeFileSync } from "node:fs";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PALETTE } from "@/lib/theme/palette";

/** The first drawing in an element as a file of its own, in light colours and numbers of at most three decimals. */
export function svgOf(element: ReactElement): string {
  const html = renderToStaticMarkup(element);
  const [svg = ""] = /<svg[^]*?<\/svg>/.exec(html) ?? [];
  return `${svg
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/ class="[^"]*"/, "")
    .replace(
      /var\(--([a-z0-9-]+)\)/g,
      (_, ink: keyof typeof PALETTE) => PALETTE[ink][0],
    )
    .replace(/\d+\.\d{4,}/g, (number) =>
      String(Number(Number(number).toFixed(3))),
    )
    .replaceAll("><", ">\n<")}\n`;
}

/** The drawing that somebody looked at and approved; `UPDATE_SVG=1` approves the one at hand. */
export function approvedSvg(file: string, svg: string): string {
  if (process.env.UPDATE_SVG === "1") writeFileSync(file, svg);
  return readFileSync(file, "utf8");
}
