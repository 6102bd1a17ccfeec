import { OFFLINE_PARTS, type OfflineBriefing } from "./offline-parts";

const START = '<html lang="en"><head>';
const TITLE = "<title></title>";
const EMPTY = `<script type="application/json" id="${OFFLINE_PARTS.briefing}"></script>`;

/** What a shell has where its briefing goes. */
export const SHELL_MARKS = { start: START, title: TITLE, briefing: EMPTY };

/**
 * The file of a briefing: the shell that the build has made, with the briefing put in. Throws an Error where the text is
 * no such shell.
 */
export function fillShell(shell: string, part: OfflineBriefing): string {
  const lang = part.locale === "zh" ? "zh-CN" : "en";
  // References are filled in once the file is open.
  const named = part.title.includes("{{") ? part.briefing.name : part.title;
  const title = escapeText(named);
  const json = JSON.stringify(part).replaceAll("<", "\\u003c");
  const filled: readonly [string, string][] = [
    [START, START.replace('"en"', `"${lang}"`)],
    [TITLE, TITLE.replace("><", () => `>${title}<`)],
    [EMPTY, EMPTY.replace("><", () => `>${json}<`)],
  ];
  let file = shell;
  for (const [mark, text] of filled) {
    const at = file.indexOf(mark);
    if (at < 0) throw new Error(`The shell of offline files has no ${mark}`);
    file = file.slice(0, at) + text + file.slice(at + mark.length);
  }
  return file;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
