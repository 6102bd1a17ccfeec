import type { Bilingual, Locale } from "../../model/bilingual";
import type { ViewState } from "../../model/view-state";
import type { Block, Run } from "../../view/briefing/blocks";
import { LIMITS } from "../../view/briefing/briefing-limits";
import { quoteValue } from "../../view/briefing/gather-problems";
import { readMarkdown } from "../../view/briefing/read-markdown";
import { REFERENCES } from "../../view/briefing/references";
import type { Answer } from "./answer";
import { answerReference } from "./answer-reference";
import type { BriefingRecord } from "./briefing-record";
import type { FillIssue, Said } from "./filled-briefing";

/** What fills the texts of one briefing. */
export interface Filler {
  readonly record: BriefingRecord;
  readonly locale: Locale;
  /** Whether the other language stands beside the page's. */
  readonly together: boolean;
  readonly issues: FillIssue[];
  readonly answers: Map<string, Answer>;
}

/** Where texts stand: the place of each in the briefing, the view they speak of, and the documents they rest on. */
export interface Spot {
  readonly at: string;
  readonly view: ViewState | null;
  readonly sources: Set<string>;
}

const OTHER = { en: "zh", zh: "en" } as const;

/** A line in the languages of the room, references filled; null where the briefing has none. */
export function sayLine(
  text: Bilingual,
  filler: Filler,
  spot: Spot,
): Said | null {
  const said = {
    en: fillLine(text.en, "en", filler, spot),
    zh: fillLine(text.zh, "zh", filler, spot),
  };
  const { first, lang, second } = pickLanguages(said, filler);
  return first === "" ? null : { first, lang, second };
}

/** Markdown in the languages of the room, references filled. */
export function sayBlocks(text: Bilingual, filler: Filler, spot: Spot) {
  const { first, lang, second } = pickLanguages(text, filler);
  // Both are asked of the record, so that what is wrong in either is known.
  const held = {
    en: holdFillings(text.en, "en", filler, spot),
    zh: holdFillings(text.zh, "zh", filler, spot),
  };
  return {
    first: first === "" ? [] : readHeld(held[lang]),
    lang,
    second: second === null ? null : readHeld(held[OTHER[lang]]),
  };
}

function pickLanguages(text: Bilingual, { locale, together }: Filler): Said {
  const own = text[locale];
  const other = text[OTHER[locale]];
  if (own === "") return { first: other, lang: OTHER[locale], second: null };
  const second = together && other !== "" ? other : null;
  return { first: own, lang: locale, second };
}

function fillLine(
  text: string,
  locale: Locale,
  filler: Filler,
  spot: Spot,
): string {
  const at = `${spot.at}.${locale}`;
  return text.replace(
    REFERENCES,
    (written) =>
      fillReference(written, { ...spot, at }, filler)?.[locale] ?? written,
  );
}

/** What stands for a reference in both languages; null, and an issue `below` lines under its text, where nothing does. */
export function fillReference(
  written: string,
  { at, view, sources }: Spot,
  { record, answers, issues }: Filler,
  below = 0,
): Bilingual | null {
  const key = `${written} ${/^\{\{shown/.test(written) ? at : ""}`;
  if (!answers.has(key) && answers.size >= LIMITS.references) {
    if (!issues.some(({ reason }) => reason === "too-many-references"))
      issues.push({ at, below, reason: "too-many-references", value: "" });
    return null;
  }
  const answer = answers.get(key) ?? answerReference(written, record, view);
  answers.set(key, answer);
  if ("said" in answer) {
    for (const id of answer.sources) sources.add(id);
    return answer.said;
  }
  const { reason, value } = answer;
  if (issues.length < LIMITS.problems)
    issues.push({ at, below, reason, value: quoteValue(value) });
  return null;
}

/** Markdown with a sign for each filling. */
interface HeldText {
  readonly text: string;
  readonly fillings: readonly string[];
}

const HELD = /\uE000(\d+)\uE001/g;

// What is filled in is text: it goes in behind the Markdown, so that no sign in it means anything there.
function holdFillings(
  text: string,
  locale: Locale,
  filler: Filler,
  spot: Spot,
): HeldText {
  const fillings: string[] = [];
  const at = `${spot.at}.${locale}`;
  const held = text
    .replace(/[\uE000\uE001]/g, "\uFFFD")
    .replace(REFERENCES, (written, offset: number) => {
      const below = text.slice(0, offset).split("\n").length - 1;
      const filled = fillReference(written, { ...spot, at }, filler, below);
      fillings.push(filled?.[locale] ?? written);
      return `\uE000${fillings.length - 1}\uE001`;
    });
  return { text: held, fillings };
}

function readHeld({ text, fillings }: HeldText): Block[] {
  const release = (held: string) =>
    held.replace(HELD, (_, i: string) => fillings[Number(i)] ?? "");
  const releaseRun = ({ href, ...run }: Run): Run => ({
    ...run,
    text: release(run.text),
    ...(href === undefined ? {} : { href: release(href) }),
  });
  return readMarkdown(text).map((block): Block => {
    if (block.kind === "paragraph")
      return { ...block, runs: block.runs.map(releaseRun) };
    const items = block.items.map((item) => ({
      ...item,
      runs: item.runs.map(releaseRun),
    }));
    return { ...block, items };
  });
}
