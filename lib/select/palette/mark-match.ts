import { foldText } from "../fold-text";
import { foldWords, joinWords } from "./palette-words";

/** A piece of a text, and whether a search matched it. */
export interface MarkedPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where the terms of a search stand in it; its pieces joined are the text again. */
export function markMatch(text: string, query: string): MarkedPiece[] {
  const words = foldWords(query);
  const { letters, origins, starts } = foldLetters(text);
  const hits = new Set<number>();
  const whole = joinWords(words);
  const found = words !== "" && mark(whole);
  if (words !== "" && !found) for (const term of words.split(" ")) mark(term);
  return cut(text, hits);

  /** Marks the first place where a word starts with a term, else the first that holds it. */
  function mark(term: string): boolean {
    let at = letters.indexOf(term);
    while (at >= 0 && !starts.has(at)) at = letters.indexOf(term, at + 1);
    if (at < 0) at = letters.indexOf(term);
    if (at < 0) return false;
    const last = origins[at + term.length - 1] ?? 0;
    for (let i = origins[at] ?? 0; i <= last; i += 1) hits.add(i);
    return true;
  }
}

/** The folded letters of a text without what is between words, where each came from, and which start a word. */
function foldLetters(text: string) {
  let letters = "";
  const origins: number[] = [];
  const starts = new Set<number>();
  let inWord = false;
  let at = 0;
  for (const point of text) {
    const { folded, isApostrophe } = foldPoint(point);
    if (folded !== "") {
      if (!inWord) starts.add(letters.length);
      inWord = true;
    } else if (!isApostrophe) inWord = false;
    letters += folded;
    for (let i = 0; i < folded.length; i += 1) origins.push(at);
    at += point.length;
  }
  return { letters, origins, starts };
}

interface FoldedPoint {
  /** Its letters, none for what stands between words. */
  readonly folded: string;
  readonly isApostrophe: boolean;
}

// Titles share their characters, and folding those of a list takes longer than finding it.
const foldedPoints = new Map<string, FoldedPoint>();

function foldPoint(point: string): FoldedPoint {
  const known = foldedPoints.get(point);
  if (known) return known;
  const folded = joinWords(foldWords(point));
  const isApostrophe = foldText(point).trim() === "'";
  const fresh = { folded, isApostrophe };
  foldedPoints.set(point, fresh);
  return fresh;
}

/** Runs of equally marked code units; a mark counts for the whole code point. */
function cut(text: string, hits: ReadonlySet<number>): MarkedPiece[] {
  const pieces: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const point of text) {
    const hit = hits.has(at);
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += point;
    else pieces.push({ text: point, hit });
    at += point.length;
  }
  return pieces;
}
