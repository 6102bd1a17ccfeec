import { markMatch } from "@/lib/select/palette/mark-match";

interface MarkedTextProps {
  readonly text: string;
  /** What was searched. */
  readonly query: string;
}

/** A text with what a search matched in it marked. */
export function MarkedText({ text, query }: MarkedTextProps) {
  return markMatch(text, query).map(({ text: piece, hit }, i) =>
    hit ? (
      <mark
        key={i}
        className="bg-transparent font-semibold text-inherit underline decoration-2 underline-offset-2"
      >
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
