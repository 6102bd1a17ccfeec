import * as Plot from "@observablehq/plot";
import { finish, load, startOf } from "./dates.mjs";

const { rows, element } = await load();
const events = rows.map(([, start, , kind, title]) => ({
  date: new Date(startOf(start)),
  kind,
  title,
}));
element.append(
  Plot.plot({
    width: 960,
    height: 480,
    marginLeft: 140,
    x: { type: "utc" },
    marks: [
      Plot.dot(
        events,
        Plot.dodgeY({
          x: "date",
          fy: "kind",
          fill: "kind",
          title: "title",
          r: 3,
        }),
      ),
    ],
  }),
);
finish(element.querySelectorAll("circle").length);
