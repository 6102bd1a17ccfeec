import type {
  FilledScene,
  Said,
} from "@/lib/describe/briefing/filled-briefing";
import { otherLocale } from "@/lib/describe/pick-text";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { BlockText } from "@/components/ui/block-text";

interface ScenePreviewProps {
  readonly scene: FilledScene;
  readonly words: typeof briefingEditor;
}

/** The words of a scene as a room reads them, its numbers filled in from the record. */
export function ScenePreview({ scene, words }: ScenePreviewProps) {
  const { title, figure, quote, text, notes, steps, sources } = scene;
  const { preview } = words;
  return (
    <aside
      aria-label={preview.label}
      className="border-line bg-card grid content-start gap-3 rounded-lg border p-4"
    >
      <p className="text-muted text-xs">{preview.label}</p>
      <SaidText said={title} className="font-serif text-xl text-pretty" />
      {figure && (
        <div>
          <p className="font-serif text-4xl">{figure.value}</p>
          <SaidText said={figure.label} className="text-sm" />
        </div>
      )}
      {quote && (
        <blockquote className="border-edge border-s-4 ps-3">
          <SaidText said={quote.text} className="" />
          <SaidText said={quote.by} className="text-muted text-sm" />
        </blockquote>
      )}
      <div lang={tag(text.lang)} className="grid gap-2">
        <BlockText blocks={text.first} />
      </div>
      {text.second && (
        <div lang={tag(otherLocale(text.lang))} className="grid gap-2">
          <BlockText blocks={text.second} />
        </div>
      )}
      {steps.some((step) => step.text) && (
        <ol aria-label={preview.steps} className="list-decimal ps-5 text-sm">
          {steps.map((step, index) => (
            <li key={index}>{step.text?.first}</li>
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <div className="border-line grid gap-2 border-t pt-3 text-sm">
          <p className="text-muted text-xs">{preview.notes}</p>
          <BlockText blocks={notes} />
        </div>
      )}
      {sources.length > 0 && (
        <details className="border-line border-t pt-2 text-sm">
          <summary className="min-h-7 cursor-pointer">
            {preview.sources} ({sources.length})
          </summary>
          <ul className="list-disc ps-5">
            {sources.map(({ id, title: named, publisher }) => (
              <li key={id}>
                {named}. {publisher}
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

interface SaidTextProps {
  readonly said: Said;
  readonly className: string;
}

function SaidText({ said, className }: SaidTextProps) {
  return (
    <div className={className}>
      <p lang={tag(said.lang)}>{said.first}</p>
      {said.second && <p lang={tag(otherLocale(said.lang))}>{said.second}</p>}
    </div>
  );
}

function tag(locale: "en" | "zh"): string {
  return locale === "zh" ? "zh-CN" : "en";
}
