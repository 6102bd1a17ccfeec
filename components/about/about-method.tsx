import type { ReactNode } from "react";
import type { Coverage } from "@/lib/describe/coverage";
import type { ReportedPairs } from "@/lib/describe/reported-pairs";
import type { AboutWords } from "@/lib/messages/about-for";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_LEVELS, SOURCE_TIERS } from "@/lib/model/record";
import { ImportancePoints } from "./importance-points";
import { Prose } from "./prose";
import { TermList } from "./term-list";

interface AboutMethodProps {
  readonly coverage: Coverage;
  /** The count that stands for what is reported. */
  readonly reported: ReportedPairs;
  readonly words: AboutWords["method"];
  /** The page's words. */
  readonly messages: Messages;
}

/** How the record was made and what its words mean. */
export function AboutMethod(props: AboutMethodProps) {
  const { coverage, reported, words, messages } = props;
  const { sources, pairs, events } = coverage;
  return (
    <>
      <Part title={words.gathering.title}>
        <Prose
          text={words.gathering.text(sources.withoutUrl, sources.withoutTitle)}
        />
      </Part>
      <Part title={words.pairs.title}>
        <Prose
          text={words.pairs.text({
            ...reported,
            documented: pairs.sister.total,
            dated: pairs.sister.dated,
          })}
        />
      </Part>
      <Part title={words.dates.title}>
        <Prose text={words.dates.text} />
      </Part>
      <Part title={words.tiers.title}>
        <TermList
          terms={SOURCE_TIERS.map((tier) => [
            messages.names.tier[tier],
            words.tiers.terms[tier],
          ])}
        />
      </Part>
      <Part title={words.levels.title}>
        <TermList
          terms={EVENT_LEVELS.map((level) => [
            messages.names.level[level],
            words.levels.terms[level],
          ])}
        />
      </Part>
      <Part title={words.announced.title}>
        <Prose
          text={words.announced.text(
            events.announced.whole,
            events.announced.part,
          )}
        />
      </Part>
      <Part title={words.exports.title}>
        <Prose text={words.exports.text} />
      </Part>
      <Part title={words.importance.title}>
        <Prose text={words.importance.text} />
        <ImportancePoints words={words.importance} messages={messages} />
      </Part>
      <Part title={words.words.title}>
        <Prose text={words.words.text} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 text-lg font-semibold">{title}</h3>
      <div className="space-y-3">{children}</div>
    </div>
  );
}
