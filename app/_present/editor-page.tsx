import type { Metadata } from "next";
// By the name that the drawing of the preview has for it.
import "@fontsource/source-serif-4/latin-600.css";
import type { EditorPayload } from "@/components/briefing/editor-payload";
import type { EnglishEditor } from "@/components/briefing/english-editor";
import { loadBriefings } from "@/lib/data/load-briefings";
import { briefingsFor } from "@/lib/messages/briefings-for";
import { paletteEntriesFor } from "@/lib/messages/palette-entries-for";
import type { Locale } from "@/lib/model/bilingual";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";
import { localePath } from "@/lib/view/language-path";
import { VIEW_NAMES, type ViewName } from "@/lib/view/view-names";
import { pageAlternates } from "../_pages/page-metadata";
import { ownPayload } from "./own-payload";

/** What the editor of briefings says of itself. */
export function editorMetadata(locale: Locale): Metadata {
  const { title, description } = briefingsFor(locale).edit;
  return {
    title,
    description,
    alternates: pageAlternates("/present/edit", locale),
    // Empty without a briefing of the reader's own.
    robots: { index: false },
  };
}

/** The editor of briefings; which one it edits is only known to the browser. */
export function EditorPage({
  locale,
  island: Editor,
}: {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishEditor;
}) {
  const words = briefingsFor(locale);
  return (
    <Editor payload={editorPayload(locale)}>
      <noscript>
        <h1 className="font-serif text-3xl">{words.edit.title}</h1>
        <p className="mt-4 max-w-prose">
          {words.edit.noScript}{" "}
          <a className="underline" href={localePath("/present", locale)}>
            {words.edit.back}
          </a>
        </p>
      </noscript>
    </Editor>
  );
}

function editorPayload(locale: Locale): EditorPayload {
  const { charts, pages } = paletteEntriesFor(locale);
  const nameOf = (name: ViewName) =>
    name === "timeline" ? pages["/"][0] : charts[name][0];
  return {
    ...ownPayload(locale),
    shipped: loadBriefings().map((briefing) => ({
      name: briefing.name,
      text: writeBriefing(briefing),
    })),
    views: Object.fromEntries(
      VIEW_NAMES.map((name) => [name, nameOf(name) ?? name]),
    ) as EditorPayload["views"],
  };
}
