import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDataset } from "../lib/data/build-dataset";
import { formatProblem } from "../lib/data/problem";
import { hashFiles } from "../lib/data/hash-files";
import { readFiles } from "../lib/data/read-files";
import { zipFiles } from "../lib/data/zip-files";

// npm run data:keep [-- folder]: keeps this version of the record, so that what is pinned to it keeps its picture.
const folder = process.argv[2] ?? "data";
const files = readFiles(folder);
const { dataset, problems } = buildDataset(files);
const version = hashFiles(files);
const path = join(folder, "versions", `${version}.zip`);
if (!dataset) {
  for (const problem of problems) console.error(formatProblem(problem, folder));
  console.error(`${folder}: not kept`);
  process.exitCode = 1;
} else if (existsSync(path)) {
  console.log(`${path}: kept before`);
} else {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  mkdirSync(join(folder, "versions"), { recursive: true });
  writeFileSync(
    path,
    zipFiles(new Map([["README.md", readme], ...files]), dataset.asOf),
  );
  console.log(`${path}: kept`);
}
