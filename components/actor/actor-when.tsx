import { placeYears, type YearEvent } from "@/lib/layout/place-years";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_KINDS } from "@/lib/model/record";
import { pagePalette } from "@/lib/theme/palette";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";

interface ActorWhenProps {
  /** In time. */
  readonly events: readonly YearEvent[];
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** The events as blocks on the years of the record, coloured by kind; the list of events says the same in words. */
export function ActorWhen({ events, words, messages }: ActorWhenProps) {
  const { height, axis, blocks, ticks } = placeYears(
    events,
    FIRST_YEAR,
    LAST_YEAR,
  );
  return (
    <figure className="break-inside-avoid">
      <svg
        role="img"
        aria-label={words.when.described(countYears(events))}
        width="100%"
        height={height}
        className="block"
      >
        <line x2="100%" y1={axis} y2={axis} stroke={pagePalette.edge} />
        {ticks.map(({ year, x }) => (
          <text
            key={year}
            x={`${x}%`}
            y={axis + 17}
            fontSize={13}
            textAnchor="middle"
            fill={pagePalette.muted}
          >
            {year}
          </text>
        ))}
        {blocks.map((block) => (
          <rect
            key={block.id}
            data-event={block.id}
            x={`${block.x}%`}
            y={block.y}
            width={`${block.width}%`}
            height={block.height}
            fill={
              block.announcedOnly ? pagePalette.card : pagePalette[block.kind]
            }
            stroke={block.announcedOnly ? pagePalette[block.kind] : undefined}
          >
            <title>{block.label}</title>
          </rect>
        ))}
      </svg>
      <figcaption className="text-muted mt-2 text-sm">
        <Key events={events} words={words} messages={messages} />
        <p className="mt-1">{words.when.note}</p>
      </figcaption>
    </figure>
  );
}

function Key({ events, words, messages }: ActorWhenProps) {
  const kinds = EVENT_KINDS.filter((kind) =>
    events.some((event) => event.kind === kind),
  );
  return (
    <ul className="flex flex-wrap gap-x-4">
      {kinds.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <svg width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" fill={pagePalette[kind]} />
          </svg>
          {messages.names.kind[kind]}
        </li>
      ))}
      {events.some(({ announcedOnly }) => announcedOnly) && (
        <li className="inline-flex items-center gap-1.5">
          <svg width="10" height="10" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="9"
              height="9"
              fill="none"
              stroke={pagePalette.ink}
            />
          </svg>
          {words.events.announcedOnly}
        </li>
      )}
    </ul>
  );
}

function countYears(events: readonly YearEvent[]) {
  const counts = new Map<number, number>();
  for (const { year } of events) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count }));
}
