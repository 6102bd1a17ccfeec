import type { ReactNode } from "react";
import type { ErrorReport } from "@/lib/describe/report-error";
import { localePath } from "@/lib/view/language-path";
import { CiteLinks } from "../ui/cite-links";
import { ReportError } from "../ui/report-error";
import type { BriefProps } from "./brief-props";
import { BriefSection } from "./brief-section";
import { EventLines } from "./event-lines";
import { FirstPage } from "./first-page";
import { MeetingTable } from "./meeting-table";
import { NeighbourLists } from "./neighbour-lists";
import { NumberedSources } from "../ui/numbered-sources";
import { QuestionLists } from "./question-lists";
import { TieTable } from "./tie-table";
import { TradeSection } from "./trade-section";

interface PlaceBriefProps extends Omit<BriefProps, "numbers"> {
  /** The drawing of its events; null where it has none. */
  readonly timeline: ReactNode;
  /** The drawings of its exports and of China's rank among its markets; null where it has none. */
  readonly tradeCharts: ReactNode;
  /** A line to cite the brief by. */
  readonly citation: string;
  /** A prefilled report of an error. */
  readonly report: ErrorReport;
}

/** A place's brief: its first page, then all of its ties, meetings, events, trade, neighbours, open questions and sources. */
export function PlaceBrief(props: PlaceBriefProps) {
  const { brief, words } = props;
  const numbers = new Map(brief.sources.map(({ id }, i) => [id, i + 1]));
  const all = { ...props, numbers };
  return (
    <article className="brief" data-brief={brief.place.id}>
      <FirstPage {...all} />
      <FurtherTies {...all} />
      {brief.meetings.length > 0 && (
        <BriefSection
          title={words.meetings.all(brief.meetings.length)}
          explained={`${words.meetings.explained} ${words.meetings.announcedWhy}`}
        >
          <MeetingTable
            {...all}
            caption={words.meetings.all(brief.meetings.length)}
            meetings={brief.meetings}
          />
        </BriefSection>
      )}
      <Timeline {...all} />
      {brief.trade && (
        <TradeSection {...all} trade={brief.trade} charts={props.tradeCharts} />
      )}
      {!brief.isOverview && (
        <BriefSection title={words.questions.title}>
          <QuestionLists {...all} />
        </BriefSection>
      )}
      <BriefSection title={words.neighbours.title}>
        <NeighbourLists {...all} />
      </BriefSection>
      {brief.sources.length > 0 && (
        <BriefSection
          title={words.sources.title(brief.sources.length)}
          explained={words.sources.explained}
        >
          <NumberedSources sources={brief.sources} messages={props.messages} />
        </BriefSection>
      )}
      <Reference {...props} />
    </article>
  );
}

function FurtherTies(props: BriefProps) {
  const { brief, words } = props;
  const { ties, sheet } = brief;
  const name = brief.place.name.text;
  const own = ties.own.slice(sheet.own);
  const within = ties.within.slice(sheet.within);
  const ownTitle = (sheet.own > 0 ? words.ties.furtherOwn : words.ties.own)(
    name,
  );
  const withinTitle = (
    sheet.within > 0 ? words.ties.furtherWithin : words.ties.within
  )(name);
  return (
    <>
      {own.length > 0 && (
        <BriefSection title={ownTitle}>
          <TieTable {...props} caption={ownTitle} ties={own} />
        </BriefSection>
      )}
      {within.length > 0 && (
        <BriefSection title={withinTitle}>
          <TieTable {...props} caption={withinTitle} ties={within} within />
        </BriefSection>
      )}
    </>
  );
}

function Timeline(props: PlaceBriefProps & BriefProps) {
  const { brief, words, messages, timeline } = props;
  if (brief.events.length === 0) return null;
  return (
    <BriefSection title={words.timeline.title(brief.events.length)}>
      {timeline}
      <p className="mt-2 text-sm print:hidden">
        <a
          className="underline"
          href={`${localePath("/", messages.locale)}?place=${brief.place.id}`}
        >
          {words.timeline.filtered}
        </a>
      </p>
      <h3 className="mt-4 mb-1 font-semibold">{words.timeline.list}</h3>
      <EventLines {...props} events={brief.events} />
    </BriefSection>
  );
}

function Reference({
  brief,
  words,
  messages,
  citation,
  report,
}: PlaceBriefProps) {
  return (
    <footer className="border-line mt-8 break-inside-avoid border-t pt-4 text-sm">
      <h2 className="sr-only">{words.reference.title}</h2>
      <p className="text-muted">{words.reference.cite}</p>
      <p className="max-w-prose break-words select-all print:max-w-none">
        {citation}
      </p>
      <CiteLinks
        label={messages.site.event.citeSources}
        query={`of=events,pairs,figures&place=${brief.place.id}`}
      />
      <p className="text-muted mt-2">
        {words.reference.id}:{" "}
        <code className="text-ink break-all">{brief.place.id}</code>
      </p>
      <div className="mt-2 print:hidden">
        <ReportError report={report} messages={messages} />
      </div>
    </footer>
  );
}
