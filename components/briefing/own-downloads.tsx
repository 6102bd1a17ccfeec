import type { ReactNode } from "react";
import type { PresentPayload } from "@/components/present/present-payload";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { OfflineDownload } from "./offline-download";
import { SlidesDownload } from "./slides-download";

export interface OwnDownloadsProps {
  readonly briefing: Briefing;
  /** What it is called in the page's language. */
  readonly title: string;
  readonly locale: Locale;
  /** Fills it. */
  readonly fill: () => Promise<PresentPayload>;
  /** Leads to its pages to print or its handout. */
  readonly paper: (path: string, label: string) => ReactNode;
}

/** A briefing of the reader's own as slides to edit, as pages to print, as a handout and as its one offline file, all made in the browser. */
export function OwnDownloads(props: OwnDownloadsProps) {
  const { briefing, title, locale, fill, paper } = props;
  const words = slidesFor(locale);
  return (
    <div className="contents [&_.tool]:min-h-9">
      <SlidesDownload {...{ fill, title, locale }} />
      {paper("/present/own/slides", words.print)}
      {paper("/present/own/handout", words.handout)}
      <OfflineDownload {...{ briefing, title, locale }} />
    </div>
  );
}
