import { SceneSvg } from "@/components/briefing/scene-svg";
import { BlockText } from "@/components/ui/block-text";
import { scenePages, type ScenePage } from "@/lib/describe/briefing/scene-page";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import {
  scenePictureHref,
  slidesHref,
} from "@/lib/view/briefing/briefing-href";
import { localePath } from "@/lib/view/language-path";
import type { PaperProps } from "./paper-input";

/** A briefing as pages to print: one for each scene, and for each step where `steps=each`; with `notes=on` above its notes. */
export function PaperSlides({ locale, query, input }: PaperProps) {
  const slides = slidesFor(locale);
  const { briefing, ...sheet } = input;
  const { name } = briefing;
  const eachStep = query.get("steps") === "each";
  const notes = query.get("notes") === "on";
  return (
    <main id="main" className={notes ? "slides with-notes" : "slides"}>
      <PaperHead
        {...{ name, locale, query, eachStep, notes }}
        title={briefing.title.first}
      />
      {scenePages(briefing, eachStep).map((page) => (
        <section
          key={`${page.scene.id} ${page.step}`}
          aria-label={`${page.scene.number}. ${page.scene.title.first}`}
        >
          <div className="slide">
            <SceneSvg
              {...{ ...sheet, page, slides }}
              count={briefing.scenes.length}
            />
          </div>
          <p className="screen small">
            <a
              href={scenePictureHref(
                name,
                page.scene.number,
                page.step,
                locale,
              )}
              download=""
            >
              {slides.picture}
            </a>
          </p>
          {notes && page.step === 0 && (
            <Notes page={page} none={slides.page.noNotes} />
          )}
        </section>
      ))}
    </main>
  );
}

function Notes({ page, none }: { page: ScenePage; none: string }) {
  const { notes } = page.scene;
  return (
    <div className="notes">
      {notes.length > 0 ? (
        <BlockText blocks={notes} />
      ) : (
        <p className="muted">{none}</p>
      )}
    </div>
  );
}

interface PaperHeadProps {
  readonly name: string;
  readonly title: string;
  readonly locale: Locale;
  readonly query: URLSearchParams;
  readonly eachStep: boolean;
  readonly notes: boolean;
}

/** What stands on the screen only: how to print, and what else can be printed. */
function PaperHead(props: PaperHeadProps) {
  const { name, title, locale, query, eachStep, notes } = props;
  const words = slidesFor(locale);
  const { page } = words;
  const path = localePath(`/present/${name}`, locale);
  const link = (change: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams({
      ...Object.fromEntries(query),
      ...change,
    });
    for (const [key, value] of [...next]) if (value === "") next.delete(key);
    const text = next.toString();
    return `${path}/slides${text && `?${text}`}`;
  };
  const choices = [
    [page.scenes, link({ steps: "" }), !eachStep],
    [page.steps, link({ steps: "each" }), eachStep],
    [page.plain, link({ notes: "" }), !notes],
    [page.notes, link({ notes: "on" }), notes],
  ] as const;
  return (
    <header className="screen">
      <h1>{page.slidesTitle(title)}</h1>
      <p>{notes ? page.notesHint : page.hint}</p>
      <nav aria-label={page.choices}>
        {choices.map(([text, href, on]) => (
          <a key={text} aria-current={on ? "true" : undefined} href={href}>
            {text}
          </a>
        ))}
      </nav>
      <p className="links">
        <a href={slidesHref(name, locale)}>{words.pptx}</a>
        <a href={`${path}/handout`}>{words.handout}</a>
        <a href={path}>{page.back}</a>
      </p>
    </header>
  );
}
