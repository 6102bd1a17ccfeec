import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";

interface NotFoundNoticeProps {
  /** The page's words. */
  readonly messages: Messages;
  /** The level of the notice's heading. */
  readonly level: 1 | 2;
  /** What was looked for and is not there, where that is known. */
  readonly what?: string;
}

/** Says that a page does not exist and offers a search of the timeline, which works without a script. */
export function NotFoundNotice({ messages, level, what }: NotFoundNoticeProps) {
  const words = messages.site.notFound;
  const Heading = `h${level}` as const;
  const home = localePath("/", messages.locale);
  const input = `search-${messages.locale}`;
  return (
    <section className="max-w-2xl">
      <Heading className="font-serif text-3xl">{words.title}</Heading>
      <p className="mt-4">
        {what} {words.advice}
      </p>
      <form action={home} method="get" role="search" className="mt-6">
        <label className="text-muted block text-sm" htmlFor={input}>
          {words.searchLabel}
        </label>
        <span className="mt-1 flex gap-2">
          <input
            id={input}
            name="q"
            type="search"
            className="border-edge bg-card min-h-10 w-full max-w-md border px-3"
          />
          <button
            type="submit"
            className="border-edge bg-card min-h-10 cursor-pointer border px-4"
          >
            {words.searchButton}
          </button>
        </span>
      </form>
      <p className="mt-6">
        <a className="underline" href={home}>
          {words.home}
        </a>
      </p>
    </section>
  );
}
