import { PEOPLE_NAMED } from "@/lib/describe/brief/first-sheet";
import { localePath } from "@/lib/view/language-path";
import { BriefHeader } from "./brief-header";
import type { BriefProps } from "./brief-props";
import { BriefSection } from "./brief-section";
import { MeetingTable } from "./meeting-table";
import { TieTable } from "./tie-table";

/** What stands on the first printed page, complete in itself: name, summary, figures, foremost ties and meetings. */
export function FirstPage(props: BriefProps) {
  const { brief, words } = props;
  const { sheet, meetings } = brief;
  return (
    <div className="brief-first" data-brief-first="">
      <BriefHeader {...props} />
      {brief.isOverview ? <Elsewhere {...props} /> : <Ties {...props} />}
      {sheet.meetings.length > 0 && (
        <BriefSection
          title={words.meetings.foremost}
          explained={
            sheet.meetings.length < meetings.length
              ? words.meetings.chosen
              : undefined
          }
        >
          <MeetingTable
            {...props}
            caption={words.meetings.foremost}
            meetings={sheet.meetings}
            most={PEOPLE_NAMED}
          />
          <More
            more={meetings.length - sheet.meetings.length}
            say={words.meetings.more}
          />
        </BriefSection>
      )}
      <p className="text-muted mt-4 hidden text-sm print:block print:text-[8.5pt]">
        {words.sources.atEnd}
      </p>
    </div>
  );
}

// The ties and events of either country are the whole record.
function Elsewhere({ words, messages }: BriefProps) {
  return (
    <p className="mt-6 flex flex-wrap gap-x-8 print:hidden">
      {(["/pairs", "/"] as const).map((path) => (
        <a
          key={path}
          className="inline-flex min-h-6 items-center underline"
          href={localePath(path, messages.locale)}
        >
          {words.elsewhere[path]}
        </a>
      ))}
    </p>
  );
}

function Ties(props: BriefProps) {
  const { brief, words } = props;
  const { ties, sheet, place } = brief;
  const name = place.name.text;
  const more = ties.own.length + ties.within.length - sheet.own - sheet.within;
  const own = words.ties.own(name);
  const within = words.ties.within(name);
  return (
    <>
      <BriefSection title={own}>
        {sheet.own > 0 ? (
          <TieTable
            {...props}
            caption={own}
            ties={ties.own.slice(0, sheet.own)}
          />
        ) : (
          ties.own.length === 0 && (
            <p className="text-muted">{words.ties.none}</p>
          )
        )}
        {sheet.within === 0 && <More more={more} say={words.ties.more} />}
      </BriefSection>
      {sheet.within > 0 && (
        <BriefSection title={within}>
          <TieTable
            {...props}
            caption={within}
            ties={ties.within.slice(0, sheet.within)}
            within
          />
          <More more={more} say={words.ties.more} />
        </BriefSection>
      )}
    </>
  );
}

interface MoreProps {
  readonly more: number;
  readonly say: {
    below: (count: number) => string;
    page2: (count: number) => string;
  };
}

// Paper has pages, a screen has not.
function More({ more, say }: MoreProps) {
  if (more <= 0) return null;
  return (
    <p className="text-muted mt-1 text-sm">
      <span className="print:hidden">{say.below(more)}</span>
      <span className="hidden print:inline">{say.page2(more)}</span>
    </p>
  );
}
