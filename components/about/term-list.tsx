interface TermListProps {
  /** Each term with its meaning. */
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

/** Terms and what they mean. */
export function TermList({ terms }: TermListProps) {
  return (
    <dl className="max-w-prose space-y-2">
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
