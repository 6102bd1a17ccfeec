import type { ErrorReport } from "@/lib/describe/report-error";
import type { Messages } from "@/lib/messages/messages";
import { formatDate } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { localePath } from "@/lib/view/language-path";
import { ReportError } from "../ui/report-error";

interface SiteFooterProps {
  /** The page's words. */
  readonly messages: Messages;
  /** The day to which the record is kept, EDTF. */
  readonly asOf: string;
  /** A prefilled report about the page. */
  readonly report: ErrorReport;
  /** What the link to the record's files says. */
  readonly data: string;
}

/** The date of the record, where it comes from, on what terms, and how to correct it. */
export function SiteFooter({ messages, asOf, report, data }: SiteFooterProps) {
  const { locale, site } = messages;
  const about = localePath("/about", locale);
  const links = [
    [`${about}#method`, site.footer.method],
    [localePath("/sources", locale), site.footer.sources],
    [`${about}#data`, data],
    [`${about}#licence`, site.footer.licence],
  ] as const;
  return (
    <footer className="border-line mt-auto border-t">
      <div className="text-muted mx-auto max-w-[1880px] space-y-2 px-4 py-6 text-sm sm:px-6">
        <p>
          <strong className="text-ink font-semibold">
            {site.footer.asOf(formatDate(requireEdtf(asOf), locale))}
          </strong>{" "}
          <span>{site.footer.neutral}</span>
        </p>
        <nav
          aria-label={site.footer.label}
          className="flex flex-wrap gap-x-6 gap-y-1 print:hidden"
        >
          {links.map(([href, label]) => (
            <a
              key={href}
              className="inline-flex min-h-6 items-center underline"
              href={href}
            >
              {label}
            </a>
          ))}
        </nav>
        <div className="print:hidden">
          <ReportError report={report} messages={messages} />
        </div>
      </div>
    </footer>
  );
}
