import type { SeedFactDetail } from "@/lib/describe/seed-fact";
import type { AboutWords } from "@/lib/messages/about-for";
import type { Messages } from "@/lib/messages/messages";
import { sourceHref } from "@/lib/view/source-href";
import { RecordText } from "../ui/record-text";

interface SeedFactsProps {
  /** From `seedFacts`. */
  readonly facts: readonly SeedFactDetail[];
  readonly words: AboutWords["seed"];
  /** The page's words. */
  readonly messages: Messages;
}

/** The statements that the record started from, each with its sources. */
export function SeedFacts({ facts, words, messages }: SeedFactsProps) {
  return (
    <table className="w-full table-fixed border-collapse text-sm wrap-anywhere">
      <thead>
        <tr className="text-muted text-start">
          {[words.fact, words.value, words.source].map((name) => (
            <th
              key={name}
              scope="col"
              className="py-1 pe-3 text-start font-normal sm:pe-6"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((row) => (
          <tr
            key={`${row.fact.text}/${row.asOf}`}
            className="border-line border-t align-top"
          >
            <th
              scope="row"
              className="py-1.5 pe-3 text-start font-normal sm:pe-6"
            >
              <RecordText text={row.fact} messages={messages} />
            </th>
            <td className="py-1.5 pe-3 sm:pe-6" lang="en">
              {row.value}
            </td>
            <td className="py-1.5">
              {row.sources.map((source) => (
                <a
                  key={source.id}
                  className="block underline"
                  href={sourceHref(source.id, messages.locale)}
                  lang={source.lang}
                >
                  {source.publisher}
                </a>
              ))}
              <span className="text-muted">{row.asOf}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
