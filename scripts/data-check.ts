import { buildDataset } from "../lib/data/build-dataset";
import { formatProblem } from "../lib/data/problem";
import {
  BRIEFINGS_FOLDER,
  readBriefingFiles,
} from "../lib/data/read-briefing-files";
import { readFiles } from "../lib/data/read-files";
import { briefingRecord } from "../lib/describe/briefing/briefing-record";
import { checkBriefing } from "../lib/describe/briefing/check-briefing";
import { briefingFileFor } from "../lib/messages/briefing-file-for";

// npm run data:check [-- folder]: everything wrong with the record and its briefings at once, exit code 1; or its row
// counts. Briefings are asked of the record, so they are checked when it has no problems itself.
const folder = process.argv[2] ?? "data";
const { dataset, problems, rowCounts } = buildDataset(readFiles(folder));
const record = dataset && briefingRecord(dataset, "en");
const { problem: words } = briefingFileFor("en");
const briefings = record ? [...readBriefingFiles(folder)] : [];
const lines = [
  ...problems.map((problem) => formatProblem(problem, folder)),
  ...briefings.flatMap(([name, text]) =>
    (record ? checkBriefing(text, name, record).problems : []).map(
      ({ line, reason, value }) =>
        `${folder}/${BRIEFINGS_FOLDER}/${name}.md:${line}: ${words[reason](value)}`,
    ),
  ),
];
for (const line of lines) console.error(line);
if (lines.length > 0) {
  const plural = lines.length === 1 ? "problem" : "problems";
  console.error(`${lines.length} ${plural} in ${folder}`);
  process.exitCode = 1;
} else {
  const counts = [...rowCounts].map(([name, rows]) => `${name} ${rows}`);
  console.log(
    `${folder}: no problems; briefings: ${briefings.length}; rows: ${counts.join(", ")}`,
  );
}
