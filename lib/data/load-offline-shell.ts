import "server-only";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the build leaves the offline file of briefings, from the project's folder. */
export const SHELL_FILE = ".next/offline-shell.html";

let held: string | undefined;

/** The offline file without a briefing, as the last build made it; null where there was none. */
export function loadOfflineShell(): string | null {
  const path = join(process.cwd(), SHELL_FILE);
  if (held === undefined && existsSync(path)) held = readFileSync(path, "utf8");
  return held ?? null;
}
