import type { Metadata, Viewport } from "next";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { PALETTE } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import { siteUrl } from "./site-config";

/** What all pages of a language say of themselves unless they know better. */
export function siteMetadata(locale: Locale): Metadata {
  const { site } = messagesFor(locale);
  return {
    metadataBase: new URL(siteUrl()),
    title: {
      default: `${site.name} · ${site.subject}`,
      template: `%s · ${site.name}`,
    },
    description: site.description,
    openGraph: {
      siteName: site.name,
      type: "website",
      locale: locale === "zh" ? "zh_CN" : "en_US",
    },
    formatDetection: { telephone: false, date: false, address: false },
  };
}

/** A page's canonical address and its twin in the other language, from its path in English. */
export function pageAlternates(
  path: string,
  locale: Locale,
): Metadata["alternates"] {
  return {
    canonical: localePath(path, locale),
    languages: pageLanguages(path),
  };
}

/** The address of a page in each language, by its tag, from its path in English. */
export function pageLanguages(path: string): Record<string, string> {
  return {
    en: localePath(path, "en"),
    "zh-CN": localePath(path, "zh"),
    "x-default": localePath(path, "en"),
  };
}

export const siteViewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PALETTE.paper[0] },
    { media: "(prefers-color-scheme: dark)", color: PALETTE.paper[1] },
  ],
};
