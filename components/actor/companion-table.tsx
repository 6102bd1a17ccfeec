import type { Companion } from "@/lib/describe/actor/actor-company";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { RecordText } from "../ui/record-text";
import { ActorLink } from "./actor-link";
import { RoleText } from "./role-text";
import { SpanCount, SpanText } from "./span-text";

interface CompanionTableProps {
  readonly companions: readonly Companion[];
  /** What the first and the last column hold. */
  readonly headings: readonly [name: string, events: string];
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** Actors with their events: how many, the first and the last. */
export function CompanionTable(props: CompanionTableProps) {
  const { companions, headings, words, messages } = props;
  return (
    <table className="mt-2 w-full border-collapse">
      <thead>
        <tr className="text-muted text-sm">
          <th scope="col" className="py-1 pe-4 text-start font-normal">
            {headings[0]}
          </th>
          <th scope="col" className="py-1 pe-4 text-start font-normal">
            {words.company.span}
          </th>
          <th scope="col" className="py-1 text-end font-normal">
            {headings[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {companions.map((companion) => (
          <tr
            key={companion.id}
            className="border-line break-inside-avoid border-t align-top"
          >
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              <span className="font-semibold">
                <ActorLink row={companion} messages={messages} />
              </span>
              {companion.otherName && (
                <span className="text-muted ms-2 text-sm">
                  <RecordText text={companion.otherName} messages={messages} />
                </span>
              )}
              <span className="text-muted block text-sm">
                <RoleText role={companion} words={words} messages={messages} />
              </span>
            </th>
            <td className="py-2 pe-4 text-sm">
              <SpanText span={companion.span} words={words} />
            </td>
            <td className="py-2 text-end text-sm">
              <SpanCount span={companion.span} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
