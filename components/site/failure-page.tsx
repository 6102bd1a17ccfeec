import { failure } from "@/lib/messages/failure";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";

/** What Next hands to a page for errors. */
export interface FailureProps {
  readonly retry: () => void;
}

interface FailurePageProps extends FailureProps {
  readonly locale: Locale;
}

/** Says calmly that a page could not be shown, and what to do. */
export function FailurePage({ locale, retry }: FailurePageProps) {
  const words = failure[locale];
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-2xl px-4 py-16 sm:px-8"
      role="alert"
    >
      <h1 className="font-serif text-3xl">{words.title}</h1>
      <p className="mt-4">{words.advice}</p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <button
          type="button"
          className="border-edge inline-flex min-h-10 cursor-pointer items-center border px-4"
          onClick={retry}
        >
          {words.retry}
        </button>
        <a className="underline" href={localePath("/", locale)}>
          {words.home}
        </a>
      </p>
    </main>
  );
}
