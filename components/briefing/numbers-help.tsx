import type { briefingEditor } from "@/lib/messages/en/briefing-editor";

interface NumbersHelpProps {
  readonly words: typeof briefingEditor;
}

/** How a text asks the record for its numbers. */
export function NumbersHelp({ words }: NumbersHelpProps) {
  const { heading, intro, examples } = words.numbers;
  return (
    <details className="border-line mt-5 border-t pt-3 text-sm">
      <summary className="min-h-7 cursor-pointer font-semibold">
        {heading}
      </summary>
      <p className="mt-1 max-w-prose">{intro}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        {examples.map(([reference, what]) => (
          <div key={reference} className="contents">
            <dt>
              <code className="bg-tint rounded px-1 break-all">
                {reference}
              </code>
            </dt>
            <dd className="text-muted max-sm:mb-2">{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
