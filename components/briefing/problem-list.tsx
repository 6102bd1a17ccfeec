import type { briefingEditor } from "@/lib/messages/en/briefing-editor";

/** Something to mend, in words. */
export interface SaidProblem {
  readonly line: number;
  readonly text: string;
}

interface ProblemListProps {
  readonly problems: readonly SaidProblem[];
  readonly words: typeof briefingEditor;
  /** Called with the line of the problem to go to. */
  readonly onGo: (line: number) => void;
}

/** What is to be mended; nothing where all is well. */
export function ProblemList({ problems, words, onGo }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <details open className="border-cn border-s-4 ps-3 text-sm">
      <summary className="min-h-7 cursor-pointer font-semibold">
        {words.problems.heading(problems.length)}
      </summary>
      <ul className="max-h-48 overflow-y-auto">
        {problems.map(({ line, text }, index) => (
          // Two may say the same of one line.
          <li key={index}>
            <button
              type="button"
              className="min-h-7 cursor-pointer text-start underline"
              onClick={() => onGo(line)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
