import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFoundNotice } from "@/components/site/not-found-notice";
import { otherLocale } from "@/lib/describe/pick-text";
import { messagesFor } from "@/lib/messages/messages-for";
import { siteMetadata, siteViewport } from "./_pages/page-metadata";
import { SiteDocument } from "./_pages/site-document";
import "./globals.css";

export const metadata: Metadata = {
  ...siteMetadata("en"),
  title: `${messagesFor("en").site.notFound.title} · ${messagesFor("zh").site.notFound.title}`,
};
export const viewport = siteViewport;

export default async function GlobalNotFound() {
  const address = (await headers()).get("x-address") ?? "";
  const first = /^\/zh(\/|$)/.test(address) ? "zh" : "en";
  const second = otherLocale(first);
  return (
    <SiteDocument locale={first}>
      <main
        id="main"
        className="mx-auto grid w-full max-w-5xl gap-12 px-4 py-12 sm:px-8"
      >
        <NotFoundNotice messages={messagesFor(first)} level={1} />
        <div
          lang={second === "zh" ? "zh-CN" : "en"}
          className="border-line border-t pt-12"
        >
          <NotFoundNotice messages={messagesFor(second)} level={2} />
        </div>
      </main>
    </SiteDocument>
  );
}
