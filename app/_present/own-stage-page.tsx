import type { Metadata } from "next";
import type { EnglishOwnStage } from "@/components/briefing/english-own-stage";
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
export function OwnStagePage({
  locale,
  island: Island,
}: {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishOwnStage;
}) {
  return (
    <>
      <Island payload={ownPayload(locale)} />
      <NoScriptOwn locale={locale} />
    </>
  );
}
