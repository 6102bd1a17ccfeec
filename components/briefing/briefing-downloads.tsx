import type { SlideWords } from "@/lib/messages/slides-for";
import { offlineFor } from "@/lib/messages/offline-for";
import type { Locale } from "@/lib/model/bilingual";
import { offlineHref, slidesHref } from "@/lib/view/briefing/briefing-href";
import { localePath } from "@/lib/view/language-path";

interface BriefingDownloadsProps {
  /** The name of a briefing that ships with the record. */
  readonly name: string;
  /** What it is called, for names of links that tell them apart. */
  readonly title: string;
  /** The language of the page. */
  readonly locale: Locale;
  /** The words of slides in that language. */
  readonly words: SlideWords;
}

/** Links to a briefing as slides to edit, as pages to print, as a handout and as its one offline file; they need no script. */
export function BriefingDownloads(props: BriefingDownloadsProps) {
  const { name, title, locale, words } = props;
  const path = (end: string) => localePath(`/present/${name}/${end}`, locale);
  const links = [
    [words.pptx, slidesHref(name, locale)],
    [words.print, path("slides")],
    [words.handout, path("handout")],
    [offlineFor(locale).make, offlineHref(name, locale)],
  ] as const;
  return (
    <ul className="flex flex-wrap gap-2">
      {links.map(([text, href]) => (
        <li key={href}>
          <a
            className="tool min-h-8 px-3 text-sm"
            href={href}
            download={/\.html/.test(href) ? "" : undefined}
            aria-label={words.of(text, title)}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
