import type { PickedText } from "@/lib/describe/pick-text";
import type { Messages } from "@/lib/messages/messages";

/** BCP 47 tags for `lang` attributes. */
const TAG = { en: "en", zh: "zh-CN" } as const;

interface RecordTextProps {
  /** The text as found, with its language. */
  readonly text: PickedText;
  /** The page's language; a text in another one says so. */
  readonly messages: Messages;
}

/** A text of the record, marked with its language and as untranslated where that is so. */
export function RecordText({ text, messages }: RecordTextProps) {
  const isOther = text.lang !== messages.locale;
  return (
    <>
      {isOther ? <span lang={TAG[text.lang]}>{text.text}</span> : text.text}
      {text.missing && (
        <small className="border-line text-muted ms-1.5 border px-1 font-sans text-xs font-normal whitespace-nowrap">
          {messages.site.notTranslated}
        </small>
      )}
    </>
  );
}
