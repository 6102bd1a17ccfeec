import type { ActorBrief } from "@/lib/describe/actor/actor-brief";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { RoleText } from "./role-text";
import { SourceNumbers } from "../ui/source-numbers";
import { SpanCount, SpanText } from "./span-text";

interface ActorRolesProps {
  readonly brief: Pick<ActorBrief, "roles" | "terms">;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** The roles in which an actor is documented, with the events that do so, and the terms that the record has as such. */
export function ActorRoles({ brief, words, messages }: ActorRolesProps) {
  return (
    <>
      <p className="text-muted max-w-prose text-sm">{words.roles.note}</p>
      <table className="mt-2 w-full border-collapse">
        <thead>
          <tr className="text-muted text-start text-sm">
            <th scope="col" className="py-1 pe-4 text-start font-normal">
              {words.roles.role}
            </th>
            <th scope="col" className="py-1 pe-4 text-start font-normal">
              {words.roles.documented}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {words.roles.events}
            </th>
          </tr>
        </thead>
        <tbody>
          {brief.roles.map((role, at) => (
            <tr key={at} className="border-line border-t align-top">
              <th scope="row" className="py-2 pe-4 text-start font-semibold">
                {role.role || role.represents ? (
                  <RoleText role={role} words={words} messages={messages} />
                ) : (
                  <span className="text-muted font-normal">
                    {words.roles.none}
                  </span>
                )}
              </th>
              <td className="py-2 pe-4">
                <SpanText span={role.span} words={words} />
              </td>
              <td className="py-2 text-end">
                <SpanCount span={role.span} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {brief.terms.length > 0 && (
        <p className="mt-3">
          <strong className="font-semibold">
            {words.terms.title}
            {words.colon}
          </strong>
          {brief.terms.map(({ office, start, end, sources }) => (
            <span key={start} className="me-3">
              {words.terms.term(office?.text ?? "", start, end)}{" "}
              <SourceNumbers numbers={sources} say={words.sources.cite} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
