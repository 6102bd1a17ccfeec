// Adds to package-lock.json the platform packages that the registry at hand did not list when it was written.
//
// npm leaves an optional dependency that it cannot find out of the lock file, and `npm ci` then refuses that
// lock file everywhere. Run this after `npm install` where a mirror lacks, say, the macOS build of a compiler:
// the entry carries the exact version that its parent asks for and is fetched only on that platform.
import { readFileSync, writeFileSync } from "node:fs";

const OS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const CPU = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
];

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(
    entry.optionalDependencies ?? {},
  )) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[key] || !platform || !/^\d/.test(version)) continue;
    lock.packages[key] = {
      version,
      ...platform,
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added.push(`${name}@${version}`);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([
  root,
  ...rest.sort(([a], [b]) => a.localeCompare(b, "en")),
]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(
  `${added.length} platform packages added${added.map((name) => `\n  ${name}`).join("")}\n`,
);

function platformOf(name) {
  const parts = name.split("/").at(-1).split("-");
  if (parts.includes("wasm32")) return { cpu: ["wasm32"] };
  const os = OS.find((candidate) => parts.includes(candidate));
  const cpu = CPU.find((candidate) => parts.includes(candidate));
  return os && cpu ? { cpu: [cpu], os: [os] } : null;
}
