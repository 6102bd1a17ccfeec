import type { ActorWords } from "@/lib/messages/actor-for";

interface SourceMarksProps {
  /** Their numbers in the list at the end of the page. */
  readonly numbers: readonly number[];
  readonly words: ActorWords;
}

/** The numbers of the sources of a fact, each a way to its line at the end of the page. */
export function SourceMarks({ numbers, words }: SourceMarksProps) {
  return (
    <span className="text-sm whitespace-normal">
      {numbers.map((number) => (
        <a
          key={number}
          href={`#source-${number}`}
          aria-label={words.sources.cite(number)}
          className="text-muted inline-flex min-h-6 min-w-6 items-center justify-center no-underline hover:underline"
        >
          [{number}]
        </a>
      ))}
    </span>
  );
}
