import type { ErrorReport } from "@/lib/describe/report-error";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { CiteLinks } from "../ui/cite-links";
import { ReportError } from "../ui/report-error";

interface ActorReferenceProps {
  readonly id: string;
  /** A line to cite the page by. */
  readonly citation: string;
  /** The day to which the record is kept, in words. */
  readonly asOf: string;
  /** A prefilled report of an error. */
  readonly report: ErrorReport;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** As of when the page is, how to cite it and how to say that it is wrong. */
export function ActorReference(props: ActorReferenceProps) {
  const { id, citation, asOf, report, words, messages } = props;
  return (
    <footer className="border-line mt-10 border-t pt-4 text-sm">
      <p>{messages.site.footer.asOf(asOf)}</p>
      <p className="text-muted mt-2">{words.reference.cite}</p>
      <p className="max-w-prose break-words select-all">{citation}</p>
      <CiteLinks
        label={messages.site.event.citeSources}
        query={`actor=${id}`}
      />
      <p className="text-muted mt-2">
        {words.reference.id}
        {words.colon}
        <code className="text-ink break-all">{id}</code>
      </p>
      <div className="mt-2 print:hidden">
        <ReportError report={report} messages={messages} />
      </div>
    </footer>
  );
}
