import type { ReactNode } from "react";
import { headers } from "next/headers";
import { PaletteField } from "@/components/palette/palette-field";
import { ShareOpener } from "@/components/share/share-opener";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { loadDataset } from "@/lib/data/load-dataset";
import { recordVersion } from "@/lib/data/record-version";
import { reportError } from "@/lib/describe/report-error";
import { headerFor } from "@/lib/messages/header-for";
import { messagesFor } from "@/lib/messages/messages-for";
import { publishFor } from "@/lib/messages/publish-for";
import type { Locale } from "@/lib/model/bilingual";
import { paletteCss } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import { fontClass } from "./fonts";
import { reportTarget, siteUrl } from "./site-config";
import { THEME_SCRIPT } from "./theme-script";

interface SiteDocumentProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The document around every page of a language: its head, header and footer. */
export async function SiteDocument({ locale, children }: SiteDocumentProps) {
  // Reading the headers also keeps pages dynamic, which a nonce needs.
  const request = await headers();
  const address = request.get("x-address") ?? localePath("/", locale);
  const nonce = request.get("x-nonce") ?? undefined;
  const messages = messagesFor(locale);
  const { asOf } = loadDataset();
  const page = siteUrl() + address;
  const report = reportError(
    { id: address.split("?")[0] ?? address, title: messages.site.name, page },
    reportTarget(),
    asOf,
    messages,
  );
  return (
    // The script below sets data-theme before React looks at the element.
    <html
      lang={locale === "zh" ? "zh-CN" : "en"}
      className={fontClass}
      data-theme={askedTheme(address)}
      suppressHydrationWarning
    >
      <head>
        <style>{paletteCss()}</style>
        <script nonce={nonce} suppressHydrationWarning>
          {THEME_SCRIPT}
        </script>
      </head>
      <body className="flex min-h-dvh flex-col">
        <SiteHeader
          messages={messages}
          address={address}
          search={
            <PaletteField
              locale={locale}
              action={localePath("/", locale)}
              words={headerFor(locale).search}
            />
          }
        />
        {children}
        <ShareOpener locale={locale} version={recordVersion()} />
        <SiteFooter
          messages={messages}
          asOf={asOf}
          report={report}
          data={publishFor(locale).links.data}
        />
      </body>
    </html>
  );
}

function askedTheme(address: string): string | undefined {
  const theme = new URL(address, siteUrl()).searchParams.get("theme");
  return theme === "light" || theme === "dark" ? theme : undefined;
}
