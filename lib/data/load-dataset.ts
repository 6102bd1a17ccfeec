import "server-only";
import { join } from "node:path";
import type { Dataset } from "../model/record";
import { buildDataset } from "./build-dataset";
import { formatProblem } from "./problem";
import { readFiles } from "./read-files";

let cached: Dataset | undefined;

/** The record in `data/`, read once per process; throws an Error that lists everything wrong with it. */
export function loadDataset(): Dataset {
  if (cached) return cached;
  const { dataset, problems } = buildDataset(
    readFiles(join(process.cwd(), "data")),
  );
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
