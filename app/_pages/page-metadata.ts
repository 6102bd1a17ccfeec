import type { Metadata, Viewport } from "next";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { publishFor } from "@/lib/messages/publish-for";
import { PALETTE } from "@/lib/theme/palette";
import { dataHref, RECORD_ZIP } from "@/lib/view/data-href";
import { localePath } from "@/lib/view/language-path";
import { oembedHref } from "@/lib/view/oembed-href";
import { pageUrl, siteUrl } from "./site-config";

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

/** A page's canonical address, its twin in the other language, the feed, and what its view can be had as elsewhere. */
export function pageAlternates(
  path: string,
  locale: Locale,
  /** The query of a page that stands for a view; none for one that does not. */
  query?: URLSearchParams,
): Metadata["alternates"] {
  const words = publishFor(locale).links;
  const { site } = messagesFor(locale);
  const feed = {
    url: localePath("/feed.xml", locale),
    title: publishFor(locale).feed.title(site.name),
  };
  return {
    canonical: localePath(path, locale),
    languages: pageLanguages(path),
    types: {
      "application/atom+xml": [feed],
      ...(query && {
        "application/json+oembed": [
          {
            url: oembedHref(viewUrl(path, locale, query)),
            title: words.embed,
          },
        ],
        "application/zip": [{ url: dataHref(RECORD_ZIP), title: words.record }],
      }),
    },
  };
}

function viewUrl(path: string, locale: Locale, query: URLSearchParams): string {
  const text = query.toString().replaceAll("%2C", ",");
  return pageUrl(path, locale) + (text && `?${text}`);
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
