import { HandoutScene } from "@/components/briefing/handout-scene";
import { loadDataset } from "@/lib/data/load-dataset";
import { otherLocale } from "@/lib/describe/pick-text";
import { messagesFor } from "@/lib/messages/messages-for";
import { slidesFor } from "@/lib/messages/slides-for";
import { localePath } from "@/lib/view/language-path";
import type { PaperProps } from "./paper-input";

/** A briefing as a document to print: its scenes with drawing, text, steps, tables and sources. */
export function PaperHandout({ locale, input }: PaperProps) {
  const slides = slidesFor(locale);
  const { briefing, ...sheet } = input;
  const { page } = slides;
  const path = localePath(`/present/${briefing.name}`, locale);
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
        {messagesFor(locale).site.name} ·{" "}
        {messagesFor(locale).site.footer.asOf(loadDataset().asOf)}
      </p>
      <p className="screen links">
        <span>{page.handoutHint}</span>
        <a href={`${path}/slides`}>{slides.print}</a>
        <a href={path}>{page.back}</a>
      </p>
      {briefing.scenes.map((scene) => (
        <HandoutScene key={scene.id} {...{ ...sheet, scene, slides }} />
      ))}
    </main>
  );
}
