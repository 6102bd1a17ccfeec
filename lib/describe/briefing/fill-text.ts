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
  const blocks = {
    en: fillMarkdown(text.en, "en", filler, spot),
    zh: fillMarkdown(text.zh, "zh", filler, spot),
  };
  return {
    first: first === "" ? [] : blocks[lang],
    lang,
    second: second === null ? null : blocks[OTHER[lang]],
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
  const place = `${spot.at}.${locale}`;
  return text.replace(
    REFERENCES,
    (written, offset: number) =>
      fillReference(written, { ...spot, at: place }, filler, {
        below: text.slice(0, offset).split("\n").length - 1,
      })?.[locale] ?? written,
  );
}

/** What stands for a reference in both languages; null, and an issue, where nothing does. */
export function fillReference(
  written: string,
  { at, view, sources }: Spot,
  { record, answers, issues }: Filler,
  { below } = { below: 0 },
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

// What is filled in is text: it goes in behind the Markdown, so that no sign in it means anything there.
const HELD = /\uE000(\d+)\uE001/g;

function fillMarkdown(
  text: string,
  locale: Locale,
  filler: Filler,
  spot: Spot,
): Block[] {
  const fillings: string[] = [];
  const held = text
    .replace(/[\uE000\uE001]/g, "\uFFFD")
    .replace(REFERENCES, (written, offset: number) => {
      const filled = fillReference(
        written,
        { ...spot, at: `${spot.at}.${locale}` },
        filler,
        { below: text.slice(0, offset).split("\n").length - 1 },
      );
      fillings.push(filled?.[locale] ?? written);
      return `\uE000${fillings.length - 1}\uE001`;
    });
  const release = (run: Run): Run => ({
    ...run,
    text: run.text.replace(HELD, (_, i: string) => fillings[Number(i)] ?? ""),
  });
  return readMarkdown(held).map((block): Block => {
    return block.kind === "paragraph"
      ? { ...block, runs: block.runs.map(release) }
      : {
          ...block,
          items: block.items.map((item) => ({
            ...item,
            runs: item.runs.map(release),
          })),
        };
  });
}
