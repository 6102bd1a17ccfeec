import type { ErrorReport } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import { CiteLinks } from "../ui/cite-links";
import { ReportError } from "../ui/report-error";

interface EventReferenceProps {
  readonly id: string;
  /** The id of its tie. */
  readonly pair: string | null;
  /** A line to cite the event by. */
  readonly citation: string;
  /** A prefilled report of an error. */
  readonly report: ErrorReport;
  /** The page's words. */
  readonly messages: Messages;
}

/** How to cite an event and how to say that it is wrong. */
export function EventReference(props: EventReferenceProps) {
  const { id, pair, citation, report, messages } = props;
  const words = messages.site.event;
  return (
    <footer className="border-line mt-8 border-t pt-4 text-sm">
      <p className="text-muted">{words.cite}</p>
      <p className="max-w-prose break-words select-all">{citation}</p>
      <CiteLinks
        label={words.citeSources}
        query={pair === null ? `event=${id}` : `event=${id}&pair=${pair}`}
      />
      <p className="text-muted mt-2">
        {words.id}: <code className="text-ink break-all">{id}</code>
      </p>
      <div className="mt-2 print:hidden">
        <ReportError report={report} messages={messages} />
      </div>
    </footer>
  );
}
