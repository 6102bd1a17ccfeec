import type { Dataset } from "@/lib/model/record";
import type { ChartSource } from "./chart-data";

/** The documents of some ids, by id, as charts cite them. */
export function pickSources(
  dataset: Pick<Dataset, "sources">,
  cited: ReadonlySet<string>,
): Record<string, ChartSource> {
  return Object.fromEntries(
    dataset.sources
      .filter((source) => cited.has(source.id))
      .map(({ id, publisher, date, url }) => [id, { publisher, date, url }]),
  );
}
