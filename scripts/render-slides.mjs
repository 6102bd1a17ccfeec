// npm run test:pptx -- <name>: makes the slides of a briefing and renders them with LibreOffice into pictures to look at,
// out/<name>/<name>-<n>.png. Not in CI: it needs what the package manager has (docs/adr/0026-slides.md).
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [name = "iowa-in-ten-minutes", ...rest] = process.argv.slice(2);
const folder = join("out", name);
mkdirSync(folder, { recursive: true });

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.error(`${command} is not installed: see docs/adr/0026-slides.md`);
    process.exit(1);
  }
}

run("npm", [
  ...["run", "briefing", "--", name, "--as", "pptx", "--to", folder],
  ...rest,
]);
const slides = join(folder, `${name}.pptx`);
run("soffice", [
  "--headless",
  "--convert-to",
  "pdf",
  "--outdir",
  folder,
  slides,
]);
const pages = join(folder, `${name}.pdf`);
run("pdftoppm", ["-r", "96", "-png", pages, join(folder, name)]);
const made = readdirSync(folder).filter((file) => file.endsWith(".png"));
console.log(`${made.length} pictures of slides in ${folder}`);
