import { useId } from "react";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { Bilingual, Locale } from "@/lib/model/bilingual";
import type { BriefingLanguage } from "@/lib/view/briefing/briefing";

interface BilingualFieldProps {
  readonly label: string;
  readonly value: Bilingual;
  /** What the briefing is read in; a language that it is not read in is asked for only where there is something. */
  readonly language: BriefingLanguage;
  /** Lines to show; one without. */
  readonly rows?: number;
  /** Said below it. */
  readonly hint?: string;
  readonly words: typeof briefingEditor;
  /** Called with each change. */
  readonly onChange: (value: Bilingual) => void;
}

const BOTH = ["en", "zh"] as const;

/** A text in the languages of a briefing. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, value, language, hint, words, onChange } = props;
  const id = useId();
  const asked = BOTH.filter(
    (locale) =>
      language === "both" || language === locale || value[locale] !== "",
  );
  return (
    <div className="grid gap-1">
      <div className={`grid gap-3 ${asked.length > 1 ? "sm:grid-cols-2" : ""}`}>
        {asked.map((locale) => (
          <div key={locale} className="grid content-start gap-1">
            <label
              htmlFor={`${id}-${locale}`}
              className="text-sm font-semibold"
            >
              {asked.length > 1
                ? words.inLanguage(label, words.languages[locale])
                : label}
            </label>
            <Field
              id={`${id}-${locale}`}
              lang={locale}
              rows={props.rows}
              value={value[locale]}
              described={hint && `${id}-hint`}
              onChange={(text) => onChange({ ...value, [locale]: text })}
            />
          </div>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly lang: Locale;
  readonly rows: number | undefined;
  readonly value: string;
  /** The id of what explains it. */
  readonly described: string | undefined;
  readonly onChange: (text: string) => void;
}

const BOX =
  "border-edge bg-card text-ink w-full min-w-0 rounded-md border px-2";

function Field({ id, lang, rows, value, described, onChange }: FieldProps) {
  const common = {
    ...{ id, value },
    lang: lang === "zh" ? "zh-CN" : "en",
    "aria-describedby": described,
    onChange: ({ target }: { target: { value: string } }) =>
      onChange(target.value),
  };
  return rows ? (
    <textarea
      {...common}
      rows={rows}
      className={`${BOX} field-sizing-content max-h-[60vh] resize-y py-1.5`}
    />
  ) : (
    <input {...common} type="text" className={`${BOX} min-h-9`} />
  );
}
