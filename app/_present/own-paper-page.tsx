import type { Metadata } from "next";
import "@fontsource/source-sans-3/latin-400.css";
import "@fontsource/source-sans-3/latin-600.css";
import "@fontsource/source-serif-4/latin-600.css";
import type { EnglishOwnPaper } from "@/components/briefing/english-own-paper";
import { briefingsFor } from "@/lib/messages/briefings-for";
import type { Locale } from "@/lib/model/bilingual";
import { pageAlternates } from "../_pages/page-metadata";
import { NoScriptOwn } from "./no-script-own";
import { ownPayload } from "./own-payload";
import "./paper.css";
import "./own-paper.css";

type Paper = "slides" | "handout";

/** What the paper of an own briefing says of itself; search engines have no use for it. */
export function ownPaperMetadata(locale: Locale, paper: Paper): Metadata {
  const { title, description } = briefingsFor(locale).ownPaper[paper];
  return {
    ...{ title, description, robots: { index: false } },
    alternates: pageAlternates(`/present/own/${paper}`, locale),
  };
}

/** One of the reader's own briefings as pages to print or as a handout; which one is only known to the browser. */
export function OwnPaperPage({
  locale,
  paper,
  island: Island,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishOwnPaper;
}) {
  return (
    <>
      <Island payload={ownPayload(locale)} paper={paper} />
      <NoScriptOwn locale={locale} />
    </>
  );
}
