import { BlockText } from "@/components/ui/block-text";
import { scenePages, type ScenePage } from "@/lib/describe/briefing/scene-page";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import type { PaperProps, PaperWays } from "./paper-props";
import { SceneSvg } from "./scene-svg";

/** A briefing as pages to print: one for each scene, and for each step where `steps=each`; with `notes=on` above its notes. */
export function PaperSlides({ locale, query, input, ways }: PaperProps) {
  const slides = slidesFor(locale);
  const { briefing, ...sheet } = input;
  const eachStep = query.get("steps") === "each";
  const notes = query.get("notes") === "on";
  return (
    <main id="main" className={notes ? "slides with-notes" : "slides"}>
      <PaperHead
        {...{ locale, query, ways, eachStep, notes }}
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
          <p className="screen small">{ways.picture(page)}</p>
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
  readonly title: string;
  readonly locale: Locale;
  readonly query: URLSearchParams;
  readonly ways: PaperWays;
  readonly eachStep: boolean;
  readonly notes: boolean;
}

/** What stands on the screen only: how to print, and what else can be printed. */
function PaperHead(props: PaperHeadProps) {
  const { title, locale, query, ways, eachStep, notes } = props;
  const words = slidesFor(locale);
  const { page } = words;
  const link = (change: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams({
      ...Object.fromEntries(query),
      ...change,
    });
    for (const [key, value] of [...next]) if (value === "") next.delete(key);
    return ways.slides(next.toString());
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
      <div className="links">
        {ways.pptx}
        <a href={ways.handout}>{words.handout}</a>
        <a href={ways.back}>{page.back}</a>
      </div>
    </header>
  );
}
