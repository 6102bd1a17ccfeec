import "server-only";
import { join } from "node:path";
import { readBriefingFiles } from "./read-briefing-files";

let cached: ReadonlySet<string> | undefined;

/** The names of the briefings of `data/briefings/`, without the cost of reading what they say; read once per process. */
export function loadBriefingNames(): ReadonlySet<string> {
  cached ??= new Set(readBriefingFiles(join(process.cwd(), "data")).keys());
  return cached;
}
