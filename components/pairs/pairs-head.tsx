import type { pairsFigures } from "@/lib/describe/pairs-figures";
import type { PairsMessages } from "@/lib/messages/page-messages";

interface PairsHeadProps {
  readonly figures: ReturnType<typeof pairsFigures>;
  /** The words of the page's language. */
  readonly messages: PairsMessages;
}

const PARTS = ["charts", "anniversaries", "table", "unplaced"] as const;

/** The title of the explorer, the three numbers that it opens with, and the way to its parts. */
export function PairsHead({ figures, messages }: PairsHeadProps) {
  const words = messages.pairs;
  return (
    <header className="pt-4">
      <h1 className="font-serif text-2xl leading-tight font-semibold text-balance">
        {words.heading}
      </h1>
      <dl className="mt-3 grid gap-x-10 gap-y-3 sm:grid-cols-3">
        {figures.map((figure) => (
          <div key={figure.id} data-figure={figure.id}>
            <dt className="font-serif text-lg leading-snug font-semibold">
              {figure.value}
            </dt>
            <dd className="text-muted text-sm leading-snug">{figure.note}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted mt-2 max-w-prose text-sm">{words.numbers}</p>
      <nav aria-label={words.contents} className="mt-2 text-sm print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {PARTS.map((part) => (
            <li key={part}>
              <a
                className="inline-flex min-h-6 items-center underline"
                href={`#${part}`}
              >
                {words.parts[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
