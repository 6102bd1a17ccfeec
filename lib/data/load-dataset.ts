import "server-only";
import type { Dataset } from "../model/record";
import { buildDataset } from "./build-dataset";
import { loadFiles } from "./load-files";
import { formatProblem } from "./problem";

let cached: Dataset | undefined;

/** The record in `data/`, read once per process; throws an Error that lists everything wrong with it. */
export function loadDataset(): Dataset {
  if (cached) return cached;
  const { dataset, problems } = buildDataset(loadFiles());
  if (!dataset)
    throw new Error(
      [
        "The record has problems:",
        ...problems.map((problem) => formatProblem(problem)),
      ].join("\n"),
    );
  cached = dataset;
  return dataset;
}
