import { CITATION_FORMATS, citationHref } from "@/lib/view/citation-href";

interface CiteLinksProps {
  /** What is cited, e.g. "Cite its sources:". */
  readonly label: string;
  /** What the citations are asked for by: the query of `/data/citations.*`, without a question mark. */
  readonly query: string;
}

/** Links to the citations of some sources, one for each format. */
export function CiteLinks({ label, query }: CiteLinksProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm print:hidden">
      <span className="text-muted">{label}</span>
      {CITATION_FORMATS.map(([format, name]) => (
        <a
          key={format}
          className="inline-flex min-h-6 items-center underline"
          href={citationHref(format, query)}
        >
          {name}
        </a>
      ))}
    </p>
  );
}
