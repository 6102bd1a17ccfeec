interface SourceNumbersProps {
  /** Their numbers in the list at the end of the page. */
  readonly numbers: readonly number[];
  /** What a number leads to, in words. */
  readonly say: (number: number) => string;
}

/** The numbers of a fact's sources, each a link into the list at the end. */
export function SourceNumbers({ numbers, say }: SourceNumbersProps) {
  if (numbers.length === 0) return null;
  return (
    <span className="text-muted text-sm whitespace-normal print:text-[0.9em]">
      [
      {[...numbers]
        .sort((a, b) => a - b)
        .map((number, at) => (
          <span key={number}>
            {at > 0 && ", "}
            <a
              className="hover:underline"
              href={`#source-${number}`}
              aria-label={say(number)}
            >
              {number}
            </a>
          </span>
        ))}
      ]
    </span>
  );
}
