import type { ActorBrief } from "@/lib/describe/actor/actor-brief";
import type { Company } from "@/lib/describe/actor/actor-company";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { CompanionList } from "./companion-list";
import { CompanionTable } from "./companion-table";

interface ActorCompanyProps {
  readonly brief: Pick<ActorBrief, "company" | "span" | "kind">;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** Who takes part in the same events, a part for each country; those of several events first and in a table. */
export function ActorCompany({ brief, words, messages }: ActorCompanyProps) {
  if (brief.company.length === 0)
    return <p className="text-muted">{words.company.none}</p>;
  return (
    <>
      <p className="text-muted max-w-prose text-sm">{words.company.note}</p>
      {brief.company.map((company) => (
        <OfCountry
          key={company.country}
          {...{ company, words, messages }}
          single={brief.span?.events === 1}
          summed={brief.kind === "group"}
        />
      ))}
    </>
  );
}

interface OfCountryProps {
  readonly company: Company;
  /** Whether there is but one event, whose date need not be said again. */
  readonly single: boolean;
  /** Whether those of one event each are only counted: with a group they are hundreds. */
  readonly summed: boolean;
  readonly words: ActorWords;
  readonly messages: Messages;
}

function OfCountry(props: OfCountryProps) {
  const { company, single, summed, words, messages } = props;
  const { country, companions } = company;
  const often = companions.filter(({ span }) => span.events > 1);
  const once = companions.filter(({ span }) => span.events === 1);
  const { from } = words.company;
  return (
    <div className="mt-4">
      <h3 className="font-semibold">
        {from[country === "US" || country === "CN" ? country : "other"]}
      </h3>
      {often.length > 0 && (
        <CompanionTable
          companions={often}
          headings={[words.company.name, words.company.shared]}
          {...{ words, messages }}
        />
      )}
      {once.length > 0 && summed && (
        <p className="text-muted mt-2 text-sm">
          {words.company.onceHidden(once.length)}
        </p>
      )}
      {once.length > 0 && !summed && (
        <>
          {often.length > 0 && (
            <h4 className="text-muted mt-4 text-sm">
              {words.company.once(once.length)}
            </h4>
          )}
          <CompanionList
            companions={once}
            dated={!single}
            {...{ words, messages }}
          />
        </>
      )}
    </div>
  );
}
