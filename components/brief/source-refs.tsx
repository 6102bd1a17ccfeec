import type { BriefWords } from "@/lib/messages/brief-for";

/** The number of each source of a brief, by its id. */
export type SourceNumbers = ReadonlyMap<string, number>;

interface SourceRefsProps {
  /** Ids of the sources that a fact rests on. */
  readonly ids: readonly string[];
  /** Their numbers in the brief's list. */
  readonly numbers: SourceNumbers;
  /** The brief's words. */
  readonly words: BriefWords;
}

/** The numbers of a fact's sources, each a link into the list at the end. */
export function SourceRefs({ ids, numbers, words }: SourceRefsProps) {
  const cited = ids
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a - b);
  if (cited.length === 0) return null;
  return (
    <span className="text-muted text-sm print:text-[0.9em]">
      [
      {cited.map((number, i) => (
        <span key={number}>
          {i > 0 && ", "}
          <a
            className="hover:underline"
            href={`#source-${number}`}
            aria-label={words.sources.one(number)}
          >
            {number}
          </a>
        </span>
      ))}
      ]
    </span>
  );
}
