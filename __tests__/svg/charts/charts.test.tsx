/** @jest-environment node */
import { join } from "node:path";
import { CHARTS } from "@/components/charts/chart-registry";
import { english } from "@/lib/messages/en";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";
import { approvedSvg, svgOf } from "../approved-svg";

const data = pickChartData(readRecord(), "en");

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
    expect(svg).toBe(approvedSvg(file, svg));
  });
});
