import type { ReactNode } from "react";
import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { ScenePage } from "@/lib/describe/briefing/scene-page";
import type { Locale } from "@/lib/model/bilingual";
import type { SheetInput } from "./sheet-input";

/** A briefing filled for a page, and what its drawings are made with. */
export interface PaperInput extends SheetInput {
  readonly briefing: FilledBriefing;
}

/** Where a document of a briefing leads, and how what it offers besides is had. */
export interface PaperWays {
  /** The address of the pages to print, with a query as it stands behind the question mark. */
  readonly slides: (query: string) => string;
  /** The address of the handout. */
  readonly handout: string;
  /** The address of the briefing itself. */
  readonly back: string;
  /** Slides to edit: a link, or what makes them. */
  readonly pptx: ReactNode;
  /** A page as a picture: a link, or what makes it. */
  readonly picture: (page: ScenePage) => ReactNode;
}

/** What a document of a briefing is made of. */
export interface PaperProps {
  readonly locale: Locale;
  readonly query: URLSearchParams;
  readonly input: PaperInput;
  readonly ways: PaperWays;
}
