import type { AboutWords } from "@/lib/messages/about-for";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_LEVELS, PAIR_LEVELS } from "@/lib/model/record";
import { POINTS } from "@/lib/select/importance";
import { CountTable } from "./count-table";

interface ImportancePointsProps {
  readonly words: AboutWords["method"]["importance"];
  /** The page's words. */
  readonly messages: Messages;
}

const SINGLE = [
  "seed",
  "source",
  "acrossLevels",
  "summit",
  "firstMeeting",
  "subject",
  "firstTie",
  "firstOfKind",
  "actor",
  "day",
] as const satisfies readonly (keyof typeof POINTS)[];

/** What makes an event important, in points. */
export function ImportancePoints({ words, messages }: ImportancePointsProps) {
  const { names } = messages;
  const { traits } = words;
  return (
    <div className="max-w-prose">
      <CountTable
        caption={words.points}
        head={[words.trait, words.points]}
        rows={[
          ...EVENT_LEVELS.map((level): [string, string] => [
            traits.level(names.level[level]),
            `${POINTS.level[level]}`,
          ]),
          ...SINGLE.map((trait): [string, string] => [
            traits[trait],
            `${POINTS[trait]}`,
          ]),
          ...PAIR_LEVELS.map((level): [string, string] => [
            traits.firstOfPair(names.pairLevel[level]),
            `${POINTS.firstOfPair[level]}`,
          ]),
        ]}
      />
    </div>
  );
}
