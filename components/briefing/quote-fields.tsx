import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { BriefingLanguage, Scene } from "@/lib/view/briefing/briefing";
import { NO_WORDS } from "@/lib/view/briefing/edit-briefing";
import { BilingualField } from "./bilingual-field";
import { Fieldset } from "./fieldset";
import { TextField } from "./text-field";

interface QuoteFieldsProps {
  readonly quote: Scene["quote"];
  /** The sources of the record: ids and titles. */
  readonly sources: readonly (readonly [string, string])[];
  readonly language: BriefingLanguage;
  readonly words: typeof briefingEditor;
  /** Called with each change, and with what it is of. */
  readonly onChange: (quote: Scene["quote"], of: string | null) => void;
}

const NO_QUOTE = { text: NO_WORDS, by: NO_WORDS, source: "" };

/** The quote of a scene, with who said it and the source that has it. */
export function QuoteFields(props: QuoteFieldsProps) {
  const { quote, sources, language, words, onChange } = props;
  const said = words.quote;
  if (!quote)
    return (
      <button
        type="button"
        className="tool min-h-8 justify-self-start px-3 text-sm"
        onClick={() => onChange(NO_QUOTE, null)}
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
      <BilingualField
        {...{ language, words }}
        label={said.text}
        value={quote.text}
        onChange={(text) => onChange({ ...quote, text }, "text")}
      />
      <BilingualField
        {...{ language, words }}
        label={said.by}
        value={quote.by}
        onChange={(by) => onChange({ ...quote, by }, "by")}
      />
      <TextField
        label={said.source}
        value={quote.source}
        options={sources}
        isCode
        onChange={(source) => onChange({ ...quote, source }, "source")}
      />
    </Fieldset>
  );
}
