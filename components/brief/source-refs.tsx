import { SourceNumbers as Numbers } from "../ui/source-numbers";
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
  return (
    <Numbers
      numbers={ids.flatMap((id) => numbers.get(id) ?? [])}
      say={words.sources.one}
    />
  );
}
