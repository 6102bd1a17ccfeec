import type { SourcesWords } from "@/lib/messages/sources-for";

interface SourcePagesProps {
  /** From 1. */
  readonly page: number;
  /** Where it stands: a page holds one on either side of its list. */
  readonly side: "before" | "after";
  readonly pages: number;
  /** The address of a page. */
  readonly hrefOf: (page: number) => string;
  readonly words: SourcesWords;
}

const LINK =
  "inline-flex min-h-8 min-w-8 items-center justify-center rounded px-2 tabular-nums underline";

/** Links to the pages of a list; nothing for a list of one. */
export function SourcePages({
  page,
  side,
  pages,
  hrefOf,
  words,
}: SourcePagesProps) {
  if (pages === 1) return null;
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);
  return (
    <nav aria-label={words.pages[side]} className="text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <a className={LINK} href={hrefOf(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {numbers.map((number) => (
          <li key={number}>
            <a
              className={`${LINK} aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:no-underline`}
              href={hrefOf(number)}
              aria-label={words.goTo(number)}
              aria-current={number === page ? "page" : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a className={LINK} href={hrefOf(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
