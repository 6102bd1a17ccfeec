interface ProseProps {
  /** One paragraph each. */
  readonly text: readonly string[];
}

/** Paragraphs at a width that reads well. */
export function Prose({ text }: ProseProps) {
  return (
    <div className="max-w-prose space-y-3">
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
