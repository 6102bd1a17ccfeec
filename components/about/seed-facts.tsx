import type { SeedFactDetail } from "@/lib/describe/seed-fact";
import type { AboutWords } from "@/lib/messages/about-for";
import type { Messages } from "@/lib/messages/messages";
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
    <div
      className="overflow-x-auto"
      role="group"
      aria-label={words.title}
      // A wide table scrolls, so the keyboard must reach it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="w-full min-w-2xl border-collapse text-sm">
        <thead>
          <tr className="text-muted text-start">
            {[words.fact, words.value, words.asOf, words.source].map((name) => (
              <th
                key={name}
                scope="col"
                className="py-1 pe-6 text-start font-normal"
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
              <th scope="row" className="py-1.5 pe-6 text-start font-normal">
                <RecordText text={row.fact} messages={messages} />
              </th>
              <td className="py-1.5 pe-6" lang="en">
                {row.value}
              </td>
              <td className="py-1.5 pe-6 whitespace-nowrap">{row.asOf}</td>
              <td className="py-1.5">
                {row.sources.map((source) => (
                  <a
                    key={source.id}
                    className="block underline"
                    href={`#source-${source.id}`}
                    lang={source.lang}
                  >
                    {source.publisher}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
