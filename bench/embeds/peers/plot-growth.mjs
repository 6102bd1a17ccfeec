import * as Plot from "@observablehq/plot";
import { finish, load, startOf } from "./dates.mjs";

const { rows, element } = await load();
const points = rows.map((edtf, index) => ({
  date: new Date(startOf(edtf)),
  ties: index + 1,
}));
element.append(
  Plot.plot({
    width: 640,
    x: { type: "utc" },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(points, { x: "date", y: "ties", curve: "step-after" }),
    ],
  }),
);
finish(points.length);
