import type { ReactNode } from "react";

interface AboutSectionProps {
  /** What links to the section name after `#`. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A chapter of the page about the record. */
export function AboutSection({ id, title, children }: AboutSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-4 font-serif text-2xl">
        {title}
      </h2>
      <div className="space-y-6">{children}</div>
    </section>
  );
}
