import {
  namePeople,
  type BriefMeeting,
  type BriefPerson,
} from "@/lib/describe/brief/brief-events";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";
import { AnnouncedMark } from "./announced-mark";
import type { BriefProps } from "./brief-props";
import { BriefCell, BriefHeadCell, BriefRow, BriefTable } from "./brief-table";
import { PlaceLink } from "./place-link";
import { SourceRefs } from "./source-refs";

interface MeetingTableProps extends Omit<BriefProps, "brief"> {
  /** What the table is. */
  readonly caption: string;
  readonly meetings: readonly BriefMeeting[];
  /** How many people a row names; all unless told. */
  readonly most?: number;
}

/** Meetings, a row each: when, what and who, where, sources. */
export function MeetingTable(props: MeetingTableProps) {
  const { caption, meetings, words, messages, numbers } = props;
  const { when, what, where, sources, nowhere } = words.meetings;
  return (
    <BriefTable
      caption={caption}
      columns={[
        { label: when, share: 16 },
        { label: what, share: 58 },
        { label: where, share: 15 },
        { label: sources, share: 11 },
      ]}
    >
      {meetings.map((meeting) => (
        <BriefRow key={meeting.id}>
          <BriefHeadCell>{meeting.date}</BriefHeadCell>
          <BriefCell>
            <a
              className="underline"
              href={localePath(`/events/${meeting.id}`, messages.locale)}
            >
              <RecordText text={meeting.title} messages={messages} />
            </a>
            <AnnouncedMark announced={meeting.announced} words={words} />
            <People people={meeting.people} {...props} />
          </BriefCell>
          <BriefCell>
            {meeting.place ? (
              <PlaceLink place={meeting.place} messages={messages} />
            ) : (
              <span className="text-muted">{nowhere}</span>
            )}
          </BriefCell>
          <BriefCell>
            <SourceRefs ids={meeting.sources} {...{ numbers, words }} />
          </BriefCell>
        </BriefRow>
      ))}
    </BriefTable>
  );
}

function People(
  props: MeetingTableProps & { readonly people: readonly BriefPerson[] },
) {
  const { people, words, messages, most = people.length } = props;
  const more = people.length - most;
  return (
    <span className="block text-sm print:text-[0.95em]">
      {namePeople(people, most).map(({ id, name, role }, i) => (
        <span key={id}>
          {i > 0 && words.listSeparator}
          <a
            className="underline"
            href={localePath(`/actors/${id}`, messages.locale)}
          >
            <RecordText text={name} messages={messages} />
          </a>
          {role && (
            <span className="text-muted">
              {words.bracket[0]}
              <RecordText text={role} messages={messages} />
              {words.bracket[1]}
            </span>
          )}
        </span>
      ))}
      {more > 0 && ` ${words.meetings.morePeople(more)}`}
    </span>
  );
}
