import { formatNumber } from "../messages/format-number";
import type { PairsMessages } from "../messages/page-messages";
import type { Dataset, Pair } from "../model/record";
import { describeHero } from "./describe-hero";

/** A number to stand large, with what it counts. */
interface PairsFigure {
  readonly id: "reported" | "documented" | "dated";
  readonly value: string;
  readonly note: string;
}

/** The three numbers that open the explorer of pairs: reported, documented, dated; never one as a share of another. */
export function pairsFigures(
  dataset: Dataset,
  messages: PairsMessages,
): PairsFigure[] {
  const words = messages.pairs;
  const digits = (pairs: readonly Pair[]) =>
    formatNumber(pairs.length, messages.locale);
  const { pairs } = dataset;
  const dated = pairs.filter((pair) => pair.established !== null);
  const of = (tie: Pair["tie"], list = pairs) =>
    digits(list.filter((pair) => pair.tie === tie));
  const toTheDay = dated.filter(
    ({ established }) => established?.precision === "day",
  );
  return [
    ...describeHero(dataset, messages).flatMap(({ id, value, note }) =>
      id === "reported" ? [{ id, value, note }] : [],
    ),
    {
      id: "documented",
      value: words.documented.value(digits(pairs)),
      note: words.documented.note(of("sister"), of("friendship"), of("other")),
    },
    {
      id: "dated",
      value: words.dated.value(digits(dated)),
      note: words.dated.note(of("sister", dated), digits(toTheDay)),
    },
  ];
}
