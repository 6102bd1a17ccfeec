import { NotFoundNotice } from "@/components/site/not-found-notice";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";

interface NotFoundPageProps {
  readonly locale: Locale;
  /** What was looked for and is not there; an event unless told. */
  readonly what?: string;
}

/** The page for an id that the record does not have. */
export function NotFoundPage({ locale, what }: NotFoundPageProps) {
  const messages = messagesFor(locale);
  return (
    <main id="main" className="mx-auto w-full max-w-5xl px-4 py-12 sm:px-8">
      <NotFoundNotice
        messages={messages}
        level={1}
        what={what ?? messages.site.notFound.event}
      />
    </main>
  );
}
