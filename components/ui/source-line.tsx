import type { SourceDetail } from "@/lib/describe/source-detail";
import { writtenLanguage } from "@/lib/describe/written-language";
import type { Messages } from "@/lib/messages/messages";
import { sourceHref } from "@/lib/view/source-href";

interface SourceLineProps {
  readonly source: SourceDetail;
  /** The page's words. */
  readonly messages: Messages;
  /** Whether it leads on to what else rests on it; by itself it does. */
  readonly onward?: boolean;
  /** The address of everything by its publisher. */
  readonly publisherHref?: string;
}

/** A source: its title, in its own language and linked where it has an address, then who published it, when and of which tier. */
export function SourceLine(props: SourceLineProps) {
  const { source, messages, onward = true, publisherHref } = props;
  const { site, names } = messages;
  return (
    <>
      <span
        lang={writtenLanguage(source.title, source.lang)}
        className="break-words"
      >
        {source.url ? (
          <a
            className="underline"
            href={source.url}
            rel="external noreferrer"
            data-print-url=""
          >
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </span>
      <span className="text-muted block text-sm">
        <PublisherName name={source.publisher} href={publisherHref} />
        {" · "}
        {[
          source.date ?? site.event.undated,
          site.language[source.lang] ?? source.lang,
          source.url ? null : site.event.noUrl,
        ]
          .filter(Boolean)
          .join(" · ")}
        {/* An en space leaves no indent where the tier starts a line. */}
        {"\u2002"}
        <span className="border-line inline-block border px-1.5 text-xs">
          {names.tier[source.tier]}
        </span>
        {onward && (
          <>
            {"\u2002"}
            <a
              className="underline print:hidden"
              href={sourceHref(source.id, messages.locale)}
            >
              {site.event.restsOn}
            </a>
          </>
        )}
      </span>
    </>
  );
}

interface PublisherNameProps {
  readonly name: string;
  readonly href: string | undefined;
}

// A name is as its publisher writes it, whatever the page's language.
function PublisherName({ name, href }: PublisherNameProps) {
  const lang = writtenLanguage(name, "zh-CN");
  return href ? (
    <a className="underline" href={href} lang={lang}>
      {name}
    </a>
  ) : (
    <span lang={lang}>{name}</span>
  );
}
