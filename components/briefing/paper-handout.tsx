import { otherLocale } from "@/lib/describe/pick-text";
import { slidesFor } from "@/lib/messages/slides-for";
import { HandoutScene } from "./handout-scene";
import type { PaperProps } from "./paper-props";

/** A briefing as a document to print: its scenes with drawing, text, steps, tables and sources. */
export function PaperHandout({ locale, input, ways }: PaperProps) {
  const slides = slidesFor(locale);
  const { briefing, ...sheet } = input;
  const { page } = slides;
  const { site } = sheet.words.charts();
  return (
    <main id="main" className="handout">
      <h1>{briefing.title.first}</h1>
      {briefing.title.second && (
        <p
          className="second"
          lang={otherLocale(locale) === "zh" ? "zh-CN" : "en"}
        >
          {briefing.title.second}
        </p>
      )}
      <p className="muted small">
        {site.name} · {site.footer.asOf(sheet.record.charts().asOf)}
      </p>
      <p className="screen links">
        <span>{page.handoutHint}</span>
        <a href={ways.slides("")}>{slides.print}</a>
        <a href={ways.back}>{page.back}</a>
      </p>
      {briefing.scenes.map((scene) => (
        <HandoutScene key={scene.id} {...{ ...sheet, scene, slides }} />
      ))}
    </main>
  );
}
