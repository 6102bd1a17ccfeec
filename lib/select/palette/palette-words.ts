import { foldText } from "../fold-text";

const APOSTROPHE = /'/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * A text as the palette compares it: folded, its words with one space between them, apostrophes gone.
 *
 * @example foldWords("Xi’an–Kansas City") // "xian kansas city"
 */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(APOSTROPHE, "")
    .replace(BETWEEN_WORDS, " ")
    .trim();
}

/** Folded words run together, as pinyin is typed: `xi jinping` as `xijinping`. */
export function joinWords(words: string): string {
  return words.replaceAll(" ", "");
}
