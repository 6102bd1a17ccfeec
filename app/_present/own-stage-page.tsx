import type { Metadata } from "next";
import { ChineseOwnStage } from "@/components/briefing/chinese-own-stage";
import { EnglishOwnStage } from "@/components/briefing/english-own-stage";
import { briefingsFor } from "@/lib/messages/briefings-for";
import type { Locale } from "@/lib/model/bilingual";
import { pageAlternates } from "../_pages/page-metadata";
import { NoScriptOwn } from "./no-script-own";
import { ownPayload } from "./own-payload";

/** What the stage of an own briefing says of itself; search engines have no use for it. */
export function ownStageMetadata(locale: Locale): Metadata {
  const { title, description } = briefingsFor(locale).ownStage;
  return {
    ...{ title, description, robots: { index: false } },
    alternates: pageAlternates("/present/own", locale),
  };
}

/** One of the reader's own briefings in a room; which one is only known to the browser. */
export function OwnStagePage({ locale }: { readonly locale: Locale }) {
  const Island = locale === "zh" ? ChineseOwnStage : EnglishOwnStage;
  return (
    <>
      <Island payload={ownPayload(locale)} />
      <NoScriptOwn locale={locale} />
    </>
  );
}
