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
  readonly children: ReactNode;
}

/** The document around an embed, and around what stands there instead of one. */
export function EmbedShell(props: EmbedShellProps) {
  const { locale, theme, title, canonical, children } = props;
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
        <link rel="icon" href="/icon.svg" />
        <style>{embedSheet().text}</style>
        <script src={frameScriptPath()} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
