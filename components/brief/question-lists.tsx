import type { ReactNode } from "react";
import type { BriefTie } from "@/lib/describe/brief/brief-ties";
import { RecordText } from "../ui/record-text";
import { UnplacedEndText } from "../ui/unplaced-end-text";
import type { BriefProps } from "./brief-props";
import { PlaceLink } from "./place-link";
import { SourceRefs } from "./source-refs";

/** What the record cannot say of a place: undated ties, dates that differ, ties that may be another place's. */
export function QuestionLists(props: BriefProps) {
  const { brief, words } = props;
  const { undated, differing, unplaced } = brief.questions;
  const count = brief.ties.own.length + brief.ties.within.length;
  if (undated.length + differing.length + unplaced.length === 0)
    return (
      <p className="text-muted">
        {count > 0 ? words.questions.none : words.questions.noTies}
      </p>
    );
  return (
    <div className="space-y-4">
      {undated.length > 0 && (
        <Questions title={words.questions.undated(undated.length)}>
          {undated.map((tie) => (
            <TieQuestion key={tie.id} tie={tie} {...props} />
          ))}
        </Questions>
      )}
      {differing.length > 0 && (
        <Questions title={words.questions.differing(differing.length)}>
          {differing.map((tie) => (
            <TieQuestion key={tie.id} tie={tie} {...props} />
          ))}
        </Questions>
      )}
      {unplaced.length > 0 && (
        <Questions title={words.questions.unplaced(unplaced.length)}>
          <Unplaced {...props} />
        </Questions>
      )}
    </div>
  );
}

function Questions(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <h3 className="font-semibold">{props.title}</h3>
      <ul className="mt-1 space-y-1">{props.children}</ul>
    </div>
  );
}

function TieQuestion(props: BriefProps & { readonly tie: BriefTie }) {
  const { tie, words, messages, numbers } = props;
  return (
    <li>
      <PlaceLink place={tie.here} messages={messages} />–
      <PlaceLink place={tie.partner} messages={messages} />
      {tie.established && (
        <>
          {words.separator}
          {words.questions.recorded(tie.established)}
        </>
      )}
      {tie.note && (
        <>
          {words.colon}
          <span className="text-muted">
            <RecordText text={tie.note} messages={messages} />
          </span>
        </>
      )}{" "}
      <SourceRefs ids={tie.sources} {...{ numbers, words }} />
    </li>
  );
}

function Unplaced({ brief, words, messages, numbers }: BriefProps) {
  return brief.questions.unplaced.map((row) => (
    <li key={`${row.us.name.text} ${row.cn.name.text}`}>
      <UnplacedEndText end={row.us} messages={messages} />
      {" – "}
      <UnplacedEndText end={row.cn} messages={messages} />
      {row.established && `${words.separator}${row.established}`}
      {row.note && (
        <>
          {words.colon}
          <span className="text-muted">
            <RecordText text={row.note} messages={messages} />
          </span>
        </>
      )}{" "}
      <SourceRefs ids={row.sources} {...{ numbers, words }} />
    </li>
  ));
}
