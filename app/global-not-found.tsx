import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFoundNotice } from "@/components/site/not-found-notice";
import { messagesFor } from "@/lib/messages/messages-for";
import { paletteCss } from "@/lib/theme/palette";
import { fontClass } from "./_pages/fonts";
import { siteMetadata, siteViewport } from "./_pages/page-metadata";
import { THEME_SCRIPT } from "./_pages/theme-script";
import "./globals.css";

export const metadata: Metadata = {
  ...siteMetadata("en"),
  title: `${messagesFor("en").site.notFound.title} · ${messagesFor("zh").site.notFound.title}`,
};
export const viewport = siteViewport;

export default async function GlobalNotFound() {
  const request = await headers();
  const isChinese = /^\/zh(\/|$)/.test(request.get("x-address") ?? "");
  const [first, second] = (isChinese ? ["zh", "en"] : ["en", "zh"]) as [
    "en" | "zh",
    "en" | "zh",
  ];
  return (
    <html
      lang={first === "zh" ? "zh-CN" : "en"}
      className={fontClass}
      suppressHydrationWarning
    >
      <head>
        <style>{paletteCss()}</style>
        <script
          nonce={request.get("x-nonce") ?? undefined}
          suppressHydrationWarning
        >
          {THEME_SCRIPT}
        </script>
      </head>
      <body>
        <main
          id="main"
          className="mx-auto grid max-w-5xl gap-12 px-4 py-12 sm:px-8"
        >
          <NotFoundNotice messages={messagesFor(first)} level={1} />
          <div
            lang={second === "zh" ? "zh-CN" : "en"}
            className="border-line border-t pt-12"
          >
            <NotFoundNotice messages={messagesFor(second)} level={2} />
          </div>
        </main>
      </body>
    </html>
  );
}
