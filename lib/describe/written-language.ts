const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * The language that a name or title is written in, BCP 47: `lang`, unless that is Chinese and the text
 * is in Latin letters without a Chinese character.
 *
 * @example writtenLanguage("[Report on Zhu Rongji’s arrival]", "zh") // "en": a description of an untitled document
 */
export function writtenLanguage(text: string, lang: string): string {
  const isLatin = LATIN.test(text) && !HAN.test(text);
  return isLatin && lang.startsWith("zh") ? "en" : lang;
}
