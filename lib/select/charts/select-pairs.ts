import { parseEdtf } from "@/lib/time/parse-edtf";
import { foldText, searchTerms } from "../fold-text";
import type { ChartFilter, ChartScope } from "./chart-scope";
import type { ExplorerPair, PairsData } from "./pairs-data";

type PairTest = (pair: ExplorerPair) => boolean;

/**
 * The documented ties that the filters leave, in the order of the record: by place, tie, status, level, period and
 * text. With a period, those stay whose date may lie in it, none without a date. `except` are filters to pass over, so
 * that a view sees every filter but its own.
 */
export function selectPairs(
  data: PairsData,
  scope: ChartScope,
  ...except: readonly ChartFilter[]
): ExplorerPair[] {
  const tests = pairTests(data, scope)
    .filter(([filter, on]) => on && !except.includes(filter))
    .map(([, , test]) => test);
  return data.pairs.filter((pair) => tests.every((test) => test(pair)));
}

function pairTests(
  data: PairsData,
  scope: ChartScope,
): [filter: ChartFilter, on: boolean, test: PairTest][] {
  const { places, match, ties, statuses, pairLevels, from, to } = scope;
  const terms = searchTerms(scope.q);
  return [
    ["tie", ties.length > 0, (pair) => ties.includes(pair.tie)],
    ["status", statuses.length > 0, (pair) => statuses.includes(pair.status)],
    [
      "pairlevel",
      pairLevels.length > 0,
      (pair) => pairLevels.includes(pair.level),
    ],
    [
      "place",
      places.length > 0,
      (pair) =>
        match === "all"
          ? places.every((id) => pair.places.includes(id))
          : places.some((id) => pair.places.includes(id)),
    ],
    [
      "period",
      scope.filters.includes("period"),
      (pair) => {
        const date = parseEdtf(pair.established ?? "");
        return date !== null && date.start < to && date.end > from;
      },
    ],
    [
      "text",
      terms.length > 0,
      (pair) => {
        const text = pairText(pair, data);
        return terms.every((term) => text.includes(term));
      },
    ],
  ];
}

// Folding some hundred names takes milliseconds: once each, and not before the first search.
const texts = new WeakMap<ExplorerPair, string>();

/** What a search looks through: the names of every place of a tie below the country, in both languages, and its note. */
function pairText(pair: ExplorerPair, { places }: PairsData): string {
  const known = texts.get(pair);
  if (known !== undefined) return known;
  const names = pair.places.flatMap((id) => {
    const name = places[id]?.name;
    return name ? [name.en, name.zh] : [];
  });
  const text = foldText([...names, pair.note].join("\n"));
  texts.set(pair, text);
  return text;
}
