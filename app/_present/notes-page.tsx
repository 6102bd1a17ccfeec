import type { Metadata } from "next";
import { BlockText } from "@/components/ui/block-text";
import type { EnglishSpeaker } from "@/components/present/english-speaker";
import { loadBriefing } from "@/lib/data/load-briefings";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import { otherLocale } from "@/lib/describe/pick-text";
import { messagesFor } from "@/lib/messages/messages-for";
import { speakerFor, type SpeakerWords } from "@/lib/messages/speaker-for";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";
import { NotFoundPage } from "../_pages/not-found-page";
import { pageAlternates } from "../_pages/page-metadata";
import { presentPayload } from "./stage-payload";

export interface NotesRoute {
  readonly params: Promise<{ readonly briefing: string }>;
}

interface NotesPageProps {
  readonly locale: Locale;
  /** The name of a briefing. */
  readonly name: string;
}

/** What a speaker's window says of itself; search engines have no use for it. */
export function notesMetadata({ locale, name }: NotesPageProps): Metadata {
  const briefing = loadBriefing(name);
  const robots = { index: false };
  if (!briefing)
    return { title: messagesFor(locale).site.notFound.title, robots };
  const words = speakerFor(locale);
  const title = words.title(briefing.title[locale] ?? briefing.name);
  return {
    ...{ title, robots, description: words.description },
    alternates: pageAlternates(`/present/${name}/notes`, locale),
  };
}

/** The speaker's window of a briefing; without script all of its notes. */
export function NotesPage({
  locale,
  island: Island,
  name,
}: NotesPageProps & {
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishSpeaker;
}) {
  const briefing = loadBriefing(name);
  // The proxy has set the status.
  const words = speakerFor(locale);
  if (!briefing) return <NotFoundPage locale={locale} what={words.missing} />;
  const payload = presentPayload(briefing, locale);
  return (
    <>
      <Island
        payload={payload}
        room={localePath(`/present/${name}`, locale)}
        twin={localePath(`/present/${name}/notes`, otherLocale(locale))}
      />
      <noscript>
        <div className="mx-auto w-full max-w-3xl px-4 py-6">
          <p className="border-edge bg-tint rounded-md border p-3">
            {words.noScript}
          </p>
          {payload.briefing.scenes.map((scene) => (
            <SceneNotes key={scene.id} {...{ scene, words }} />
          ))}
        </div>
      </noscript>
    </>
  );
}

function SceneNotes(props: { scene: FilledScene; words: SpeakerWords }) {
  const { scene, words } = props;
  return (
    <section className="mt-6">
      <h2 className="mb-2 font-serif text-xl">
        {scene.number}. {scene.title.first}
      </h2>
      {scene.notes.length > 0 ? (
        <BlockText blocks={scene.notes} />
      ) : (
        <p className="text-muted">{words.noNotes}</p>
      )}
    </section>
  );
}
