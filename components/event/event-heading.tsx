import type { EventDetail } from "@/lib/describe/event-detail";
import type { Messages } from "@/lib/messages/messages";
import { pagePalette } from "@/lib/theme/palette";
import { RecordText } from "../ui/record-text";

interface EventHeadingProps {
  readonly detail: Pick<
    EventDetail,
    "kind" | "title" | "otherTitle" | "when" | "announced"
  >;
  /** The page's words. */
  readonly messages: Messages;
  /** The level of the heading. */
  readonly level: 1 | 2 | 3;
}

/** An event's kind and date, its title in both languages, and whether it was only announced. */
export function EventHeading({ detail, messages, level }: EventHeadingProps) {
  const words = messages.site.event;
  const Heading = `h${level}` as const;
  return (
    <header>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="inline-flex items-center gap-1.5 font-semibold">
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" fill={pagePalette[detail.kind]} />
          </svg>
          {messages.names.kindOne[detail.kind]}
        </span>
        <time dateTime={timeOf(detail.when.edtf)} className="text-muted">
          {detail.when.text}
        </time>
      </p>
      <Heading className="mt-2 font-serif text-2xl leading-tight text-balance @3xl:text-4xl @3xl:leading-tight">
        <RecordText text={detail.title} messages={messages} />
      </Heading>
      {detail.otherTitle && (
        <p className="text-muted mt-2 @3xl:text-lg">
          <RecordText text={detail.otherTitle} messages={messages} />
        </p>
      )}
      {detail.announced && (
        <p className="border-edge bg-tint mt-4 max-w-prose border-s-4 px-4 py-2 text-sm">
          <strong className="block font-semibold">
            {words.announced[detail.announced]}
          </strong>
          {words.announcedWhy[detail.announced]}
        </p>
      )}
    </header>
  );
}

// HTML's time element knows neither ranges nor "about".
function timeOf(edtf: string): string {
  return (edtf.split("/")[0] ?? edtf).replace("~", "");
}
