import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { later } from "@/components/ui/later";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { BlockText } from "@/components/ui/block-text";
import type { OwnPayload } from "./own-parts";
import type { PreviewPictureProps } from "./preview-picture";

// What draws every view is loaded when a scene is first looked at.
const Picture = later<PreviewPictureProps>(
  async () => (await import("./preview-picture")).PreviewPicture,
);

interface ScenePreviewProps {
  readonly scene: FilledScene;
  /** Scenes of the briefing. */
  readonly count: number;
  readonly payload: OwnPayload;
  readonly words: typeof briefingEditor;
}

/** A scene and its steps as a room sees them, and what only the speaker reads. */
export function ScenePreview(props: ScenePreviewProps) {
  const { scene, count, payload, words } = props;
  const { notes, sources } = scene;
  const { preview } = words;
  const [asked, setAsked] = useState(0);
  const step = Math.min(asked, scene.steps.length);
  return (
    <aside
      aria-label={preview.label}
      className="border-line bg-card grid content-start gap-3 rounded-lg border p-4"
    >
      <p className="text-muted text-xs">{preview.label}</p>
      <Picture {...{ scene, step, count, payload }} locale={words.locale} />
      {scene.steps.length > 0 && (
        <Choice
          label={preview.steps}
          value={`${step}`}
          options={[
            ["0", preview.first],
            ...scene.steps.map(
              ({ text }, index) =>
                [
                  `${index + 1}`,
                  [words.steps.number(index + 1), text?.first]
                    .filter((part) => part)
                    .join(": "),
                ] as const,
            ),
          ]}
          onChoose={(value) => setAsked(Number(value))}
        />
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
