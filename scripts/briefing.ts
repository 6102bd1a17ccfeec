import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { fillShell } from "../lib/export/offline/fill-shell";
import { makeShell } from "./offline/make-shell";
import { readBriefing } from "../lib/view/briefing/read-briefing";

// npm run briefing -- <name>: one offline HTML file of a briefing in data/briefings/, or of any file that is named by its
// path. `--to` names another folder than out/, `--lang zh` the language that it opens in.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string", default: "out" },
    lang: { type: "string" },
  },
});

async function run(): Promise<void> {
  const [named] = positionals;
  if (!named) throw new Error("npm run briefing -- <name or file.md>");
  const path = named.endsWith(".md") ? named : `data/briefings/${named}.md`;
  const name = basename(path, ".md");
  const { briefing, problems } = readBriefing(readFileSync(path, "utf8"), name);
  for (const problem of problems)
    console.error(`${path}:${problem.line}: ${problem.reason}`);
  if (!briefing || problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  const { html } = await makeShell(process.cwd());
  const file = fillShell(html, {
    briefing,
    locale: (values.lang ?? briefing.language) === "zh" ? "zh" : "en",
    site: (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, ""),
  });
  mkdirSync(values.to, { recursive: true });
  const target = join(values.to, `${name}.html`);
  writeFileSync(target, file);
  console.log(`${target}: ${(Buffer.byteLength(file) / 1e6).toFixed(2)} MB`);
}

void run();
