import { useId, type ReactNode } from "react";

interface BriefSectionProps {
  readonly title: string;
  /** A sentence on what is in it. */
  readonly explained?: string;
  readonly children: ReactNode;
}

/** A part of a brief, named by its heading. */
export function BriefSection(props: BriefSectionProps) {
  const { title, explained, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className="brief-section mt-8 print:mt-5">
      <h2 id={id} className="font-serif text-xl leading-snug print:text-[13pt]">
        {title}
      </h2>
      {explained && (
        <p className="brief-explained text-muted mt-1 max-w-prose text-sm print:max-w-none">
          {explained}
        </p>
      )}
      <div className="mt-2">{children}</div>
    </section>
  );
}
