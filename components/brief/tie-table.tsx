import type { BriefTie } from "@/lib/describe/brief/brief-ties";
import { RecordText } from "../ui/record-text";
import type { BriefProps } from "./brief-props";
import { BriefCell, BriefHeadCell, BriefRow, BriefTable } from "./brief-table";
import { PlaceLink } from "./place-link";
import { SourceRefs } from "./source-refs";

interface TieTableProps extends Omit<BriefProps, "brief"> {
  /** What the table is. */
  readonly caption: string;
  readonly ties: readonly BriefTie[];
  /** Whether each row names this side too, because it is not the brief's own place. */
  readonly within?: boolean;
}

/** Ties, a row each: with whom, of what kind, since when as known, status with note, sources. */
export function TieTable(props: TieTableProps) {
  const { caption, ties, words, messages, numbers, within = false } = props;
  const { names } = messages;
  return (
    <BriefTable caption={caption} columns={columnsOf(props)}>
      {ties.map((tie) => (
        <BriefRow key={tie.id}>
          <BriefHeadCell>
            {within && (
              <span className="block">
                <PlaceLink place={tie.here} messages={messages} />
              </span>
            )}
            <Partner tie={tie} {...{ words, messages }} />
          </BriefHeadCell>
          <BriefCell>{names.tie[tie.tie]}</BriefCell>
          <BriefCell>
            {tie.established ?? (
              <span className="text-muted">{words.ties.undated}</span>
            )}
          </BriefCell>
          <BriefCell>
            {tie.status === "unknown" ? (
              <span className="text-muted">{words.ties.statusUnknown}</span>
            ) : (
              <strong className="font-semibold">
                {names.status[tie.status]}
              </strong>
            )}
            {tie.note && (
              <span className="block text-sm print:text-[0.95em]">
                <RecordText text={tie.note} messages={messages} />
              </span>
            )}
          </BriefCell>
          <BriefCell>
            <SourceRefs ids={tie.sources} {...{ numbers, words }} />
          </BriefCell>
        </BriefRow>
      ))}
    </BriefTable>
  );
}

function columnsOf({ words, within }: TieTableProps) {
  const { ties } = words;
  const partner = within ? `${ties.here} – ${ties.partner}` : ties.partner;
  return [
    { label: partner, share: 24 },
    { label: ties.tie, share: 13 },
    { label: ties.established, share: 16 },
    { label: ties.status, share: 37 },
    { label: ties.sources, share: 10 },
  ];
}

function Partner({
  tie,
  words,
  messages,
}: Pick<TieTableProps, "words" | "messages"> & { readonly tie: BriefTie }) {
  return (
    <span className="block">
      <PlaceLink place={tie.partner} messages={messages} />
      {tie.partnerIn && (
        <>
          {words.separator}
          <PlaceLink place={tie.partnerIn} messages={messages} />
        </>
      )}
    </span>
  );
}
