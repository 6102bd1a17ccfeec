interface BulletListProps {
  readonly items: readonly string[];
}

/** Sentences that stand one below the other. */
export function BulletList({ items }: BulletListProps) {
  return (
    <ul className="max-w-prose list-disc space-y-2 ps-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
