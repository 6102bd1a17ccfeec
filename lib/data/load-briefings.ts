import "server-only";
import { join } from "node:path";
import type { Briefing } from "../view/briefing/briefing";
import { readBriefing } from "../view/briefing/read-briefing";
import { readBriefingFiles } from "./read-briefing-files";

let cached: readonly Briefing[] | undefined;

/** The briefings of `data/briefings/` by name, read once per process; throws an Error naming a file that is not right. */
export function loadBriefings(): readonly Briefing[] {
  cached ??= [...readBriefingFiles(join(process.cwd(), "data"))].map(
    ([name, text]) => {
      const { briefing, problems } = readBriefing(text, name);
      if (briefing && problems.length === 0) return briefing;
      throw new Error(
        `The briefing ${name} has problems; npm run data:check names them`,
      );
    },
  );
  return cached;
}

/** One of the briefings of `data/briefings/`; null where none has the name. */
export function loadBriefing(name: string): Briefing | null {
  return loadBriefings().find((briefing) => briefing.name === name) ?? null;
}
