import type { EventLink } from "@/lib/describe/event-neighbours";
import type { PairDetail } from "@/lib/describe/event-pair";
import type { Messages } from "@/lib/messages/messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";
import { EventLinks } from "./event-links";
import { EventSources } from "./event-sources";

interface EventPairProps {
  readonly pair: PairDetail;
  /** The other events of the pair, in time. */
  readonly others: readonly EventLink[];
  /** The page's words. */
  readonly messages: Messages;
}

/** The tie that an event belongs to, as the record has it, with its own sources. */
export function EventPair({ pair, others, messages }: EventPairProps) {
  const { names, site } = messages;
  const words = site.event;
  const onTimeline = `${localePath("/", messages.locale)}?place=${pair.usPlace.id},${pair.cnPlace.id}&match=all`;
  return (
    <div className="border-line border-y py-2.5">
      <p className="font-semibold">
        {words.pairName(pair.usPlace.name.text, pair.cnPlace.name.text)}
      </p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
        <dt className="text-muted">{words.tieKind}</dt>
        <dd>{words.tieAt(names.tie[pair.tie], names.pairLevel[pair.level])}</dd>
        <dt className="text-muted">{words.established}</dt>
        <dd>{pair.established ?? words.notDocumented}</dd>
        <dt className="text-muted">{words.status}</dt>
        <dd>{names.status[pair.status]}</dd>
      </dl>
      {pair.note && (
        <p className="mt-2 text-sm">
          <span className="text-muted block">{words.note}</span>
          <RecordText text={pair.note} messages={messages} />
        </p>
      )}
      <details className="mt-2 text-sm print:details-content:[content-visibility:visible]">
        <summary className="min-h-6 w-fit cursor-pointer underline print:list-none print:no-underline">
          {words.pairSources(pair.sources.length)}
        </summary>
        <div className="mt-2">
          <EventSources sources={pair.sources} messages={messages} />
        </div>
      </details>
      {others.length > 0 && (
        <div className="mt-3 text-sm">
          <p className="text-muted">{words.onThisPair}</p>
          <EventLinks events={others} messages={messages} />
          <a
            className="mt-2 inline-flex min-h-6 items-center underline print:hidden"
            href={onTimeline}
          >
            {words.showPair}
          </a>
        </div>
      )}
    </div>
  );
}
