import type { Metadata } from "next";
import type { EnglishOwnNotes } from "@/components/briefing/english-own-notes";
import { briefingsFor } from "@/lib/messages/briefings-for";
import type { Locale } from "@/lib/model/bilingual";
import { pageAlternates } from "../_pages/page-metadata";
import { NoScriptOwn } from "./no-script-own";
import { ownPayload } from "./own-payload";

/** What the speaker's window of an own briefing says of itself; search engines have no use for it. */
export function ownNotesMetadata(locale: Locale): Metadata {
  const { title, description } = briefingsFor(locale).ownNotes;
  return {
    ...{ title, description, robots: { index: false } },
    alternates: pageAlternates("/present/own/notes", locale),
  };
}

/** The speaker's window of one of the reader's own briefings; which one is only known to the browser. */
export function OwnNotesPage({
  locale,
  island: Island,
}: {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishOwnNotes;
}) {
  return (
    <>
      <Island payload={ownPayload(locale)} />
      <NoScriptOwn locale={locale} />
    </>
  );
}
