import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { BriefingLanguage, Scene } from "@/lib/view/briefing/briefing";
import { NO_WORDS } from "@/lib/view/briefing/edit-briefing";
import { BilingualField } from "./bilingual-field";
import { Fieldset } from "./fieldset";
import { TextField } from "./text-field";

interface FigureFieldsProps {
  readonly figure: Scene["figure"];
  /** What the record makes of it; null while it is not known. */
  readonly filled: string | null;
  readonly language: BriefingLanguage;
  readonly words: typeof briefingEditor;
  /** Called with each change, and with what it is of. */
  readonly onChange: (figure: Scene["figure"], of: string | null) => void;
}

/** The large number of a scene. */
export function FigureFields(props: FigureFieldsProps) {
  const { figure, filled, language, words, onChange } = props;
  const said = words.figure;
  if (!figure)
    return (
      <button
        type="button"
        className="tool min-h-8 justify-self-start px-3 text-sm"
        onClick={() => onChange({ value: "{{shown}}", label: NO_WORDS }, null)}
      >
        {said.add}
      </button>
    );
  return (
    <Fieldset
      heading={said.heading}
      action={
        <button
          type="button"
          className="tool px-3 text-sm"
          onClick={() => onChange(null, null)}
        >
          {said.remove}
        </button>
      }
    >
      <TextField
        label={said.value}
        value={figure.value}
        hint={
          filled === null || filled === figure.value
            ? said.hint
            : said.now(filled)
        }
        isCode
        onChange={(value) => onChange({ ...figure, value }, "value")}
      />
      <BilingualField
        {...{ language, words }}
        label={said.label}
        value={figure.label}
        onChange={(label) => onChange({ ...figure, label }, "label")}
      />
    </Fieldset>
  );
}
