/** @jest-environment node */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CHARTS } from "@/components/charts/chart-registry";
import { english } from "@/lib/messages/en";
import { PALETTE } from "@/lib/theme/palette";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";

const data = pickChartData(readRecord(), "en");

/** The drawing of a chart's card as a file of its own, in light colours and numbers of at most three decimals. */
function svgOf(card: ReactElement): string {
  const html = renderToStaticMarkup(card);
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

describe("drawings of the charts", () => {
  it.each(CHARTS)("$name is drawn as approved", ({ name, Chart }) => {
    const svg = svgOf(
      <Chart
        data={data}
        scope={chartScope(DEFAULT_VIEW, data, (id) => id)}
        messages={english}
        view={DEFAULT_VIEW}
        go={{ path: "/" }}
      />,
    );
    const file = join(__dirname, `${name}.svg`);
    if (process.env.UPDATE_SVG === "1") writeFileSync(file, svg);
    expect(svg).toBe(readFileSync(file, "utf8"));
  });
});
