import { Choice } from "@/components/ui/choice";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import {
  BRIEFING_LANGUAGES,
  type Briefing,
} from "@/lib/view/briefing/briefing";
import { BilingualField } from "./bilingual-field";
import { TextField } from "./text-field";

interface HeadFormProps {
  readonly briefing: Briefing;
  readonly words: typeof briefingEditor;
  /** Called with what changes of the briefing, and with what it is of. */
  readonly onChange: (change: Partial<Briefing>, of: string | null) => void;
}

/** Minutes that a briefing may take. */
const LONGEST = 600;

/** What holds for the whole briefing: its title, its language and how long it takes. */
export function HeadForm({ briefing, words, onChange }: HeadFormProps) {
  const { head } = words;
  const { title, language, minutes } = briefing;
  return (
    <div className="grid gap-5">
      <BilingualField
        {...{ language, words }}
        label={head.title}
        value={title}
        onChange={(said) => onChange({ title: said }, "title")}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label={head.language}
          value={language}
          options={BRIEFING_LANGUAGES.map((one) => [one, head.languages[one]])}
          onChoose={(one) => onChange({ language: one }, null)}
        />
        <TextField
          label={head.minutes}
          value={minutes === null ? "" : `${minutes}`}
          hint={head.minutesHint}
          inputMode="numeric"
          onChange={(text) => {
            const digits = text.replace(/\D/g, "");
            const number = Math.min(Number(digits), LONGEST);
            onChange({ minutes: number > 0 ? number : null }, "minutes");
          }}
        />
      </div>
    </div>
  );
}
