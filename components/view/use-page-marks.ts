import { useEffect, type RefObject } from "react";
import type { Locale } from "@/lib/model/bilingual";
import { switchLanguage } from "@/lib/view/language-path";

/** Says on `main` that the page is interactive, and keeps the header's link to the other language on the same view. */
export function usePageMarks(
  main: RefObject<HTMLElement | null>,
  address: string,
  locale: Locale,
): void {
  useEffect(() => {
    main.current?.setAttribute("data-hydrated", "");
  }, [main]);
  useLanguageSwitch(address, locale);
}

/** Keeps the header's link to the other language on the same view. */
export function useLanguageSwitch(address: string, locale: Locale): void {
  useEffect(() => {
    const other = locale === "en" ? "zh" : "en";
    document
      .querySelector("[data-language-switch]")
      ?.setAttribute("href", switchLanguage(address, other));
  }, [address, locale]);
}
