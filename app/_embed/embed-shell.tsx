import type { ReactNode } from "react";
import type { Locale } from "@/lib/model/bilingual";
import type { Theme } from "@/lib/model/view-state";
import { embedSheet, frameScriptPath } from "./embed-files";

interface EmbedShellProps {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly title: string;
  /** The address of the live view, for search engines. */
  readonly canonical?: string;
  /** The absolute address that says how it is embedded, for hosts that are given the embed's own address. */
  readonly oembed?: string;
  readonly children: ReactNode;
}

/** The document around an embed, and around what stands there instead of one. */
export function EmbedShell(props: EmbedShellProps) {
  const { locale, theme, title, canonical, oembed, children } = props;
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <base target="_blank" />
        {canonical && <link rel="canonical" href={canonical} />}
        {oembed && (
          <link
            rel="alternate"
            type="application/json+oembed"
            href={oembed}
            title={title}
          />
        )}
        <link rel="icon" href="/icon.svg" />
        <style>{embedSheet().text}</style>
        <script src={frameScriptPath()} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
