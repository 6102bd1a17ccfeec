import type { ErrorReport } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";

interface ReportErrorProps {
  /** The prefilled report, from `reportError`. */
  readonly report: ErrorReport;
  /** The page's words. */
  readonly messages: Messages;
}

/** "Report an error": a link where the site has an address, otherwise the message itself, ready to copy. */
export function ReportError({ report, messages }: ReportErrorProps) {
  const words = messages.site.report;
  if (report.href)
    return (
      <a
        className="inline-flex min-h-6 items-center text-sm underline"
        href={report.href}
      >
        {words.open}
      </a>
    );
  const message = `${report.subject}\n\n${report.body}`;
  return (
    <details className="text-sm">
      <summary className="min-h-6 w-fit cursor-pointer underline">
        {words.open}
      </summary>
      <p className="text-muted mt-2">{words.copyHint}</p>
      <textarea
        className="border-edge bg-tint text-ink mt-2 w-full max-w-prose border p-3 font-mono text-xs"
        readOnly
        rows={message.split("\n").length + 1}
        aria-label={words.messageLabel}
        defaultValue={message}
      />
    </details>
  );
}
