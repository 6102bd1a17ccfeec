import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { BriefingLanguage, Step } from "@/lib/view/briefing/briefing";
import {
  changeStep,
  moveItem,
  NO_WORDS,
} from "@/lib/view/briefing/edit-briefing";
import { readAddress } from "@/lib/view/briefing/read-address";
import { BilingualField } from "./bilingual-field";
import { Fieldset } from "./fieldset";
import { LitEvents } from "./lit-events";
import { TextField } from "./text-field";

interface StepListProps {
  readonly steps: readonly Step[];
  readonly language: BriefingLanguage;
  /** All events of the record. */
  readonly events: readonly IndexedEvent[];
  readonly words: typeof briefingEditor;
  /** Called with each change, and with what it is of. */
  readonly onChange: (steps: readonly Step[], of: string | null) => void;
}

const NO_STEP: Step = { query: "", lit: [], text: NO_WORDS };

/** The steps of a scene, in order. */
export function StepList(props: StepListProps) {
  const { steps, words, onChange } = props;
  const said = words.steps;
  return (
    <Fieldset heading={said.heading}>
      <p className="text-muted text-sm">{said.hint}</p>
      {steps.length > 0 && (
        <ol className="grid gap-4">
          {steps.map((step, index) => (
            <li
              // A step has no name but its place.
              key={index}
              className="border-line grid gap-3 rounded-md border p-3"
            >
              <StepForm
                {...props}
                {...{ step, index }}
                onStep={(change, of) =>
                  onChange(changeStep(steps, index, change), of)
                }
              />
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        className="tool min-h-8 justify-self-start px-3 text-sm"
        onClick={() => onChange([...steps, NO_STEP], null)}
      >
        {said.add}
      </button>
    </Fieldset>
  );
}

interface StepFormProps extends StepListProps {
  readonly step: Step;
  readonly index: number;
  readonly onStep: (change: Partial<Step>, of: string | null) => void;
}

function StepForm(props: StepFormProps) {
  const { step, index, events, language, words, onStep } = props;
  const said = words.steps;
  return (
    <>
      <StepTools {...props} />
      <TextField
        label={said.query}
        value={step.query}
        isCode
        onChange={(text) => {
          const address = /^(https?:|\/)/.test(text) ? readAddress(text) : null;
          const query = address?.query ?? text.replace(/^\?/, "");
          onStep({ query }, address ? null : `${index}.query`);
        }}
      />
      <LitEvents
        {...{ events, words }}
        lit={step.lit}
        onChange={(lit) => onStep({ lit }, null)}
      />
      <BilingualField
        {...{ language, words }}
        label={said.text}
        value={step.text}
        onChange={(text) => onStep({ text }, `${index}.text`)}
      />
    </>
  );
}

function StepTools({ steps, index, words, onChange }: StepFormProps) {
  const said = words.steps;
  const number = index + 1;
  const tools = [
    {
      ...{ sign: "↑", label: said.up(number), isOff: index === 0 },
      make: () => moveItem(steps, index, index - 1),
    },
    {
      ...{ sign: "↓", label: said.down(number) },
      isOff: index === steps.length - 1,
      make: () => moveItem(steps, index, index + 1),
    },
    {
      ...{ sign: "×", label: said.remove(number), isOff: false },
      make: () => steps.filter((_, other) => other !== index),
    },
  ];
  return (
    <div className="flex items-center gap-2">
      <h3 className="grow text-sm font-semibold">{said.number(number)}</h3>
      {tools.map(({ sign, label, isOff, make }) => (
        <button
          key={sign}
          type="button"
          className="tool min-w-8"
          aria-label={label}
          title={label}
          aria-disabled={isOff}
          onClick={() => {
            if (!isOff) onChange(make(), null);
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
