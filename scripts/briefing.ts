import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { loadDataset } from "../lib/data/load-dataset";
import { BRIEFINGS_FOLDER } from "../lib/data/read-briefing-files";
import { briefingRecord } from "../lib/describe/briefing/briefing-record";
import { checkBriefing } from "../lib/describe/briefing/check-briefing";
import { fillBriefing } from "../lib/describe/briefing/fill-briefing";
import { fillShell } from "../lib/export/offline/fill-shell";
import { briefingFileFor } from "../lib/messages/briefing-file-for";
import type { Briefing } from "../lib/view/briefing/briefing";
import { makeShell } from "./offline/make-shell";

// npm run briefing -- <name>: the offline file of a briefing of data/briefings/, or of any that is named by the path of
// its .md (docs/briefings.md). `--to` names another folder than out/, `--lang zh` the language that the file opens in.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string", default: "out" },
    lang: { type: "string" },
  },
});

async function run(): Promise<void> {
  const [asked] = positionals;
  const path = asked && findFile(asked);
  if (!path || !existsSync(path)) {
    fail(path ? `There is no ${path}` : "npm run briefing -- <name>");
    return;
  }
  const briefing = readFile(path);
  if (!briefing) return;
  const locale = (values.lang ?? briefing.language) === "zh" ? "zh" : "en";
  const record = briefingRecord(loadDataset(), locale);
  const file = fillShell((await makeShell(process.cwd())).html, {
    ...{ briefing, locale },
    title: fillBriefing(briefing, record, locale).title.first,
    site: (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, ""),
  });
  mkdirSync(values.to, { recursive: true });
  const target = join(values.to, `${briefing.name}.html`);
  writeFileSync(target, file);
  console.log(`${target}: ${(Buffer.byteLength(file) / 1e6).toFixed(2)} MB`);
}

function findFile(asked: string): string {
  return asked.endsWith(".md")
    ? asked
    : join("data", BRIEFINGS_FOLDER, `${asked}.md`);
}

/** The briefing of a file, or null and all that is wrong with it, by line. */
function readFile(path: string): Briefing | null {
  const { briefing, problems } = checkBriefing(
    readFileSync(path, "utf8"),
    basename(path, ".md"),
    briefingRecord(loadDataset(), "en"),
  );
  const { problem: words } = briefingFileFor("en");
  for (const { line, reason, value } of problems)
    fail(`${path}:${line}: ${words[reason](value)}`);
  return problems.length === 0 ? briefing : null;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

void run();
