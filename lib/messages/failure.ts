import type { Locale } from "../model/bilingual";

/** The words of a page that failed; apart from the rest, since every page carries them. */
export const failure: Readonly<
  Record<Locale, { title: string; advice: string; retry: string; home: string }>
> = {
  en: {
    title: "This page could not be shown",
    advice:
      "Something went wrong on our side; the record itself is untouched. Trying again often helps.",
    retry: "Try again",
    home: "Go to the timeline",
  },
  zh: {
    title: "页面无法显示",
    advice: "本站出现故障，记录本身不受影响。重试通常即可恢复。",
    retry: "重试",
    home: "前往时间线",
  },
};
