import { useId, type ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

interface SectionProps {
  /** The level of the section's heading. */
  readonly level: HeadingLevel;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page, named by its heading. */
export function Section({ level, title, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id}>
      <Heading id={id} className="font-serif text-lg leading-snug">
        {title}
      </Heading>
      <div className="mt-3">{children}</div>
    </section>
  );
}
