const HAN = /\p{Script=Han}/u;

/**
 * The language that a name or title is written in, BCP 47: `lang`, unless that is Chinese and no Chinese character is in it.
 *
 * @example writtenLanguage("[Report on Zhu Rongji’s arrival]", "zh") // "en": a description of an untitled document
 */
export function writtenLanguage(text: string, lang: string): string {
  return lang.startsWith("zh") && !HAN.test(text) ? "en" : lang;
}
