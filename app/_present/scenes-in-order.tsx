import { BlockText } from "@/components/ui/block-text";
import { SaidLines } from "@/components/present/scene-words";
import type {
  FilledBriefing,
  FilledScene,
} from "@/lib/describe/briefing/filled-briefing";
import type { PresentWords } from "@/lib/messages/present-for";
import type { Locale } from "@/lib/model/bilingual";
import { imageHref, liveHref } from "@/lib/view/picture-href";

interface ScenesInOrderProps {
  readonly briefing: FilledBriefing;
  readonly words: PresentWords;
  readonly locale: Locale;
}

/** A briefing without script: every scene with its picture, words, steps and sources. */
export function ScenesInOrder(props: ScenesInOrderProps) {
  const { briefing, words } = props;
  return (
    <article className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-8">
      <h1 className="font-serif text-4xl">
        <SaidLines said={briefing.title} />
      </h1>
      <p className="text-muted mt-2">{words.noScript}</p>
      {briefing.scenes.map((scene) => (
        <SceneInOrder key={scene.id} {...props} scene={scene} />
      ))}
    </article>
  );
}

function SceneInOrder(props: ScenesInOrderProps & { scene: FilledScene }) {
  const { scene, words, locale } = props;
  const { title, chart, view, figure, quote, text, steps, sources } = scene;
  return (
    <section className="border-line mt-8 grid gap-3 border-t pt-4">
      <h2 className="font-serif text-2xl">
        <SaidLines said={title} />
      </h2>
      {figure && (
        <p>
          <strong className="font-serif text-4xl">{figure.value}</strong>{" "}
          <SaidLines said={figure.label} />
        </p>
      )}
      {quote && (
        <blockquote className="border-edge border-s-4 ps-4">
          <SaidLines said={quote.text} />
          <SaidLines said={quote.by} />
        </blockquote>
      )}
      <BlockText blocks={text.first} lang={text.lang} />
      {text.second && <BlockText blocks={text.second} />}
      {chart && (
        <a href={liveHref(chart, view, locale)}>
          {/* A picture of this site's own, as its address makes it. */}
          {/* eslint-disable-next-line @next/next/no-img-element */}
          <img
            className="h-auto w-full"
            loading="lazy"
            src={imageHref(chart, "svg", view, {}, locale)}
            alt={words.picture(title.first)}
          />
        </a>
      )}
      <ol className="list-decimal ps-6">
        {steps.map(({ text: said }, index) =>
          said ? (
            <li key={index}>
              <SaidLines said={said} />
            </li>
          ) : null,
        )}
      </ol>
      {sources.length > 0 && (
        <p className="text-muted text-sm">
          {words.sources([
            ...new Set(sources.map(({ publisher }) => publisher)),
          ])}
        </p>
      )}
    </section>
  );
}
