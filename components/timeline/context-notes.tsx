import { ChartTableView } from "@/components/ui/chart-table";
import { SourceLinks } from "@/components/ui/source-links";
import type { ChartDescription } from "@/lib/describe/charts/chart-description";
import { termSources, termTable } from "@/lib/describe/timeline-bands";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { TimelineContext } from "@/lib/select/timeline-context";

const SUMMARY = "min-h-6 w-fit cursor-pointer underline";

interface MetricNotesProps {
  /** What the metric says in words. */
  about: ChartDescription;
  /** The words of the page's language. */
  messages: ChartMessages;
}

/** Under the timeline: what the metric comes to, its unit, sources and date, and its numbers as a table. */
export function MetricNotes({ about, messages }: MetricNotesProps) {
  return (
    <div className="border-line border-t px-4 py-2 text-xs">
      <p className="font-serif text-sm">{about.title}</p>
      <p className="text-muted">{about.subtitle}</p>
      <p className="text-muted">
        {about.source.text}{" "}
        <SourceLinks sources={about.source.links} messages={messages} />{" "}
        {about.asOf}
      </p>
      <details className="mt-1 print:hidden">
        <summary className={SUMMARY}>{messages.context.showNumbers}</summary>
        <ul className="text-muted mt-1 space-y-1">
          {about.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        {about.tables.map((table) => (
          <ChartTableView
            key={table.caption}
            table={table}
            messages={messages}
          />
        ))}
      </details>
    </div>
  );
}

interface BandNotesProps {
  /** The terms and their sources. */
  context: TimelineContext;
  /** The day to which the record is kept, as a sentence. */
  asOf: string;
  /** The words of the page's language. */
  messages: ChartMessages;
}

/** Under the timeline: what the terms rest on, and the terms as a table. */
export function BandNotes({ context, asOf, messages }: BandNotesProps) {
  const words = messages.context;
  return (
    <div className="border-line text-muted border-t px-4 py-2 text-xs">
      <p>
        {words.termRule} {words.sources}{" "}
        <SourceLinks sources={termSources(context)} messages={messages} />.{" "}
        {asOf}
      </p>
      <details className="mt-1 print:hidden">
        <summary className={SUMMARY}>{words.showTerms}</summary>
        <ChartTableView
          table={termTable(context, messages)}
          messages={messages}
        />
      </details>
    </div>
  );
}
