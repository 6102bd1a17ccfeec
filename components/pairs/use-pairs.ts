import { useMemo, useState } from "react";
import { useAfterPaint } from "@/components/view/use-after-paint";
import { useLater } from "@/components/view/use-later";
import { useViewHistory } from "@/components/view/use-view-history";
import { filterNames } from "@/lib/describe/filter-names";
import { placeSections } from "@/lib/describe/option-sections";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { PlaceKind } from "@/lib/model/record";
import { ANNIVERSARY_YEARS } from "@/lib/select/anniversaries";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import { selectPairs } from "@/lib/select/charts/select-pairs";
import { unpackOptions } from "@/lib/select/options";
import { localePath } from "@/lib/view/language-path";
import type { InitialPairs, PairsPayload } from "./pairs-payload";

/** The state of the explorer of pairs: one view, and all that follows from it. */
export function usePairs(
  { data, places: packed }: PairsPayload,
  initial: InitialPairs,
  messages: PairsMessages,
) {
  const path = localePath("/pairs", messages.locale);
  const [record] = useState(() => {
    const places = unpackOptions<PlaceKind>(packed);
    const actors = initial.actors.map(([id, name]) => ({ id, name }));
    return {
      names: filterNames(actors, places, messages),
      sections: placeSections(places, messages),
      known: {
        actors: new Set(actors.map(({ id }) => id)),
        places: new Set(places.map(({ id }) => id)),
        events: new Set(initial.view.event ? [initial.view.event] : []),
        pairs: new Set(data.pairs.map(({ id }) => id)),
        states: new Set(data.states.map(({ id }) => id)),
        years: ANNIVERSARY_YEARS,
      },
    };
  });
  const { names } = record;
  const history = useViewHistory(initial, path, record.known);
  const { view } = history;
  const shown = useMemo(() => {
    const scope = pairsScope(view, data, (id) => names.places.get(id) ?? id);
    return { view, scope, pairs: selectPairs(data, scope) };
  }, [view, data, names]);
  return {
    ...history,
    ...record,
    path,
    shown,
    /** The same a moment later, for what need not follow within the paint. */
    later: useLater(useAfterPaint(shown)),
  };
}
