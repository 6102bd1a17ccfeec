import { buildDataset } from "../lib/data/build-dataset";
import { formatProblem } from "../lib/data/problem";
import { readFiles } from "../lib/data/read-files";

// npm run data:check [-- folder]: everything wrong with the record at once, exit code 1; or its row counts.
const folder = process.argv[2] ?? "data";
const { problems, rowCounts } = buildDataset(readFiles(folder));
for (const problem of problems) console.error(formatProblem(problem, folder));
if (problems.length > 0) {
  const plural = problems.length === 1 ? "problem" : "problems";
  console.error(`${problems.length} ${plural} in ${folder}`);
  process.exitCode = 1;
} else {
  const counts = [...rowCounts].map(([name, rows]) => `${name} ${rows}`);
  console.log(`${folder}: no problems; rows: ${counts.join(", ")}`);
}
