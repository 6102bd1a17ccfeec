import { otherLocale } from "@/lib/describe/pick-text";
import type { ownBriefings } from "@/lib/messages/en/own-briefings";
import { slidesFor } from "@/lib/messages/slides-for";
import type { OwnText } from "@/lib/view/briefing/own-store";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";
import { localePath } from "@/lib/view/language-path";
import { OfflineDownload } from "./offline-download";
import { saveFile } from "./save-file";

type Words = typeof ownBriefings;

interface OwnItemProps {
  readonly one: OwnText;
  readonly words: Words;
  /** The address of the editor. */
  readonly edit: string;
  /** Called with what the copy is called and says. */
  readonly onDuplicate: (title: string, text: string) => void;
  /** Called with what the briefing is called. */
  readonly onRemove: (title: string) => void;
}

const ACTION = "tool min-h-8 px-3 text-sm";

/** One of the reader's own briefings, and what can be done with it. */
export function OwnItem(props: OwnItemProps) {
  const { one, words, edit, onDuplicate, onRemove } = props;
  const { briefing, problems } = readBriefing(one.text, one.name);
  const title = ownTitle(one, words);
  const isShown = briefing !== null && briefing.scenes.length > 0;
  const named = (action: string) => words.of(action, title);
  const actions: readonly (readonly [string, () => void])[] = [
    [words.duplicate, () => onDuplicate(title, copyText(one, words))],
    [words.save, () => saveFile(`${one.name}.md`, one.text)],
    [words.remove, () => onRemove(title)],
  ];
  return (
    <li className="border-line bg-card grid gap-2 rounded-lg border p-4">
      <h3 className="font-serif text-xl text-pretty">
        <a className="underline" href={`${edit}#${one.name}`}>
          {title}
        </a>
      </h3>
      <p className="text-muted text-sm">
        {[
          briefing && words.scenes(briefing.scenes.length),
          problems.length > 0 && words.problems(problems.length),
          one.name,
        ]
          .filter((part) => part)
          .join(" · ")}
      </p>
      <div className="flex flex-wrap gap-2">
        {isShown && <PresentLink {...{ one, words, title }} />}
        <a
          className={ACTION}
          href={`${edit}#${one.name}`}
          aria-label={named(words.edit)}
        >
          {words.edit}
        </a>
        <OfflineDownload {...{ briefing, title }} locale={words.locale} />
        {isShown && <PaperLinks {...{ one, words, title }} />}
        {actions.map(([label, act]) => (
          <button
            key={label}
            type="button"
            className={ACTION}
            aria-label={named(label)}
            onClick={act}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}

interface LinkProps extends Pick<OwnItemProps, "one" | "words"> {
  readonly title: string;
}

function PresentLink({ one, words, title }: LinkProps) {
  return (
    <a
      className="bg-ink text-paper border-ink inline-flex min-h-8 items-center rounded-md border px-4 text-sm"
      href={`${localePath("/present/own", words.locale)}#${one.name}`}
      aria-label={words.of(words.present, title)}
    >
      {words.present}
    </a>
  );
}

/** The briefing as pages to print and as a handout. */
function PaperLinks({ one, words, title }: LinkProps) {
  const { print, handout } = slidesFor(words.locale);
  return [["slides", print] as const, ["handout", handout] as const].map(
    ([paper, label]) => (
      <a
        key={paper}
        className={ACTION}
        href={`${localePath(`/present/own/${paper}`, words.locale)}#${one.name}`}
        aria-label={words.of(label, title)}
      >
        {label}
      </a>
    ),
  );
}

/** What one of the reader's own briefings is called; words for it where nobody has said. */
export function ownTitle({ name, text }: OwnText, words: Words): string {
  const title = readBriefing(text, name).briefing?.title;
  const { locale } = words;
  return title?.[locale] || title?.[otherLocale(locale)] || words.untitled;
}

/** The text of a copy: the same, called a copy where its title can be told from the rest. */
function copyText({ name, text }: OwnText, words: Words): string {
  const { briefing, problems } = readBriefing(text, name);
  if (!briefing || problems.length > 0) return text;
  const { en, zh } = briefing.title;
  const title = {
    en: en && words.copyOf(en),
    zh: zh && words.copyOf(zh),
  };
  return writeBriefing({ ...briefing, title });
}
