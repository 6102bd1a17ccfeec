import type { Messages } from "../messages/messages";

/** Where reports of errors go, as the site is configured; with neither, readers copy the message. */
export interface ReportTarget {
  readonly email: string | null;
  /** The issue tracker's address for a new issue. */
  readonly url: string | null;
}

/** What a report is about. */
interface ReportSubject {
  /** The id of the row, or the name of the page. */
  readonly id: string;
  readonly title: string;
  /** The absolute address of the page. */
  readonly page: string;
}

/** A report ready to send: a link where the site has an address, and always the words. */
export interface ErrorReport {
  readonly href: string | null;
  readonly subject: string;
  readonly body: string;
}

/** A prefilled report of an error in one fact of the record. */
export function reportError(
  about: ReportSubject,
  target: ReportTarget,
  asOf: string,
  messages: Messages,
): ErrorReport {
  const words = messages.site.report;
  const subject = words.subject(about.id);
  const body = [
    `${words.title}: ${about.title}`,
    `${words.id}: ${about.id}`,
    `${words.page}: ${about.page}`,
    `${words.asOf}: ${asOf}`,
    "",
    words.whatIsWrong,
    "",
    words.whichSource,
    "",
  ].join("\n");
  return { href: reportHref(target, subject, body), subject, body };
}

function reportHref(
  target: ReportTarget,
  subject: string,
  body: string,
): string | null {
  // URLSearchParams writes spaces as "+", which mail programs show as they are.
  const mail = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  if (target.email) return `mailto:${target.email}?${mail}`;
  if (!target.url) return null;
  const issue = `title=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return target.url + (target.url.includes("?") ? "&" : "?") + issue;
}
