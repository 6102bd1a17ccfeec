import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { renderToStaticMarkup } from "react-dom/server";
import { briefingSlides } from "../components/briefing/briefing-slides";
import { makePresentPayload } from "../components/present/make-present-payload";
import { recordParts } from "../components/present/record-parts";
import { BRIEFINGS_FOLDER } from "../lib/data/read-briefing-files";
import { checkBriefing } from "../lib/describe/briefing/check-briefing";
import { fillShell } from "../lib/export/offline/fill-shell";
import { briefingFileFor } from "../lib/messages/briefing-file-for";
import type { Locale } from "../lib/model/bilingual";
import type { Briefing } from "../lib/view/briefing/briefing";
import { loadOfflineRecord, makeShell } from "./offline/make-shell";

// npm run briefing -- <name>: the offline file and the slides of a briefing of data/briefings/, or of any that is named by
// the path of its .md (docs/briefings.md). `--to` names another folder than out/, `--lang zh` the language that they
// open in, `--as html` or `--as pptx` one of the two, `--steps each` a slide for each step.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string", default: "out" },
    lang: { type: "string" },
    as: { type: "string" },
    steps: { type: "string" },
  },
});
const site = (process.env.SITE_URL ?? "http://localhost:3000").replace(
  /\/+$/,
  "",
);
const record = loadOfflineRecord();

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
  mkdirSync(values.to, { recursive: true });
  const write = (ending: string, content: string | Uint8Array) => {
    const target = join(values.to, `${briefing.name}.${ending}`);
    writeFileSync(target, content);
    const bytes = Buffer.byteLength(content);
    console.log(`${target}: ${(bytes / 1e6).toFixed(2)} MB`);
  };
  if (values.as !== "pptx") write("html", await offlineFile(briefing, locale));
  if (values.as !== "html") write("pptx", await slides(briefing, locale));
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
    recordParts(record, site, "en").filling,
  );
  const { problem: words } = briefingFileFor("en");
  for (const { line, reason, value } of problems)
    fail(`${path}:${line}: ${words[reason](value)}`);
  return problems.length === 0 ? briefing : null;
}

async function offlineFile(
  briefing: Briefing,
  locale: Locale,
): Promise<string> {
  const { html } = await makeShell(process.cwd());
  const { title } = payloadOf(briefing, locale).briefing;
  return fillShell(html, { briefing, locale, site, title: title.first });
}

function slides(briefing: Briefing, locale: Locale) {
  return briefingSlides(payloadOf(briefing, locale), locale, {
    eachStep: values.steps === "each",
    render: renderToStaticMarkup,
  });
}

function payloadOf(briefing: Briefing, locale: Locale) {
  return makePresentPayload(
    briefing,
    recordParts(record, site, locale),
    locale,
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

void run();
