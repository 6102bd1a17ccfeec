import type { ownLost } from "@/lib/messages/en/own-lost";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";
import type { NotOpened } from "./open-briefing";

interface LostBriefingProps {
  readonly opened: NotOpened;
  readonly locale: Locale;
  /** The words of the page's language. */
  readonly words: typeof ownLost;
}

/** Says why no briefing is opened, and leads on. */
export function LostBriefing({ opened, locale, words }: LostBriefingProps) {
  const { lost, name } = opened;
  const said = words[lost];
  const edit = localePath("/present/edit", locale);
  return (
    <div className="mx-auto grid w-full max-w-5xl justify-items-start gap-4 px-4 py-8 sm:px-8">
      <h1 className="font-serif text-3xl">{words.title}</h1>
      <p className="max-w-prose">
        {typeof said === "string" ? said : said(name)}
      </p>
      <p className="flex flex-wrap gap-3">
        {lost === "unreadable" && (
          <a className="tool min-h-9 px-4 text-sm" href={`${edit}#${name}`}>
            {words.edit}
          </a>
        )}
        <a
          className="tool min-h-9 px-4 text-sm"
          href={localePath("/present", locale)}
        >
          {words.all}
        </a>
        <a className="tool min-h-9 px-4 text-sm" href={`${edit}#new`}>
          {words.create}
        </a>
      </p>
    </div>
  );
}
