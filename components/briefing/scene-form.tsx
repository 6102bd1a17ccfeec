import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { BriefingLanguage, Scene } from "@/lib/view/briefing/briefing";
import type { ViewName } from "@/lib/view/view-names";
import { BilingualField } from "./bilingual-field";
import { FigureFields } from "./figure-fields";
import { QuoteFields } from "./quote-fields";
import { StepList } from "./step-list";
import { ViewField } from "./view-field";

interface SceneFormProps {
  readonly scene: Scene;
  /** The scene as the record fills it; null while that is not known. */
  readonly filled: FilledScene | null;
  readonly language: BriefingLanguage;
  /** All events of the record. */
  readonly events: readonly IndexedEvent[];
  /** The sources of the record: ids and titles. */
  readonly sources: readonly (readonly [string, string])[];
  /** What views are called. */
  readonly views: Readonly<Record<ViewName, string>>;
  readonly words: typeof briefingEditor;
  /** Called with what changes of the scene, and with what it is of. */
  readonly onChange: (change: Partial<Scene>, of: string | null) => void;
}

/** All that a scene has, to be edited. */
export function SceneForm(props: SceneFormProps) {
  const { scene, filled, language, words, onChange } = props;
  const said = words.scene;
  const common = { language, words };
  const within = (part: string, of: string | null) => of && `${part}.${of}`;
  return (
    <div className="grid gap-5">
      <BilingualField
        {...common}
        label={said.title}
        value={scene.title}
        onChange={(title) => onChange({ title }, "title")}
      />
      <ViewField
        value={scene}
        filters={filled && filled.filters}
        views={props.views}
        words={words}
        onChange={onChange}
      />
      <BilingualField
        {...common}
        label={said.text}
        value={scene.text}
        rows={4}
        hint={said.markdown}
        onChange={(text) => onChange({ text }, "text")}
      />
      <BilingualField
        {...common}
        label={said.notes}
        value={scene.notes}
        rows={4}
        onChange={(notes) => onChange({ notes }, "notes")}
      />
      <FigureFields
        {...common}
        figure={scene.figure}
        filled={filled?.figure?.value ?? null}
        onChange={(figure, of) => onChange({ figure }, within("figure", of))}
      />
      <QuoteFields
        {...common}
        quote={scene.quote}
        sources={props.sources}
        onChange={(quote, of) => onChange({ quote }, within("quote", of))}
      />
      <StepList
        {...common}
        steps={scene.steps}
        events={props.events}
        onChange={(steps, of) => onChange({ steps }, within("steps", of))}
      />
    </div>
  );
}
