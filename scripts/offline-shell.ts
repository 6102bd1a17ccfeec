import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { SHELL_FILE } from "../lib/data/load-offline-shell";
import { makeShell } from "./offline/make-shell";

// npm run build: the offline file of briefings without a briefing, which pages put one in (docs/adr/0027).
// `--parts` says what its script is made of.
async function run(): Promise<void> {
  const { html, parts, modules } = await makeShell(process.cwd());
  await mkdir(dirname(SHELL_FILE), { recursive: true });
  await writeFile(SHELL_FILE, html);
  const sizes = Object.entries(parts).map(
    ([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`,
  );
  console.log(`${SHELL_FILE}: ${sizes.join(", ")}`);
  if (process.argv.includes("--parts")) sayModules(modules);
}

function sayModules(modules: ReadonlyMap<string, number>): void {
  const sums = new Map<string, number>();
  for (const [path, bytes] of modules) {
    const name = ownerOf(path);
    sums.set(name, (sums.get(name) ?? 0) + bytes);
  }
  for (const [name, bytes] of [...sums].sort((a, b) => b[1] - a[1]))
    console.log(`${String(bytes).padStart(8)} ${name}`);
}

/** The package that a module is of, or its folder. */
function ownerOf(path: string): string {
  const [, inside] = path.split(/^node_modules\//);
  const depth = inside === undefined || inside.startsWith("@") ? 2 : 1;
  return (inside ?? path).split("/").slice(0, depth).join("/");
}

void run();
