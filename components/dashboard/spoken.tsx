/** What is said aloud, and how often something has been. */
interface Said {
  readonly text: string;
  readonly times: number;
}

/** The next thing to say; the same words again are said again. */
export function nextSpoken({ times }: Said, text: string): Said {
  return { text, times: times + 1 };
}

/** Says what the reader has just done to screen readers. */
export function Spoken({ text, times }: Said) {
  return (
    <div data-spoken="" aria-live="polite" className="sr-only">
      <p key={times}>{text}</p>
    </div>
  );
}
