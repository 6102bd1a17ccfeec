import { memo, useMemo } from "react";
import { CarriedParams } from "@/components/filters/carried-params";
import { CheckMenu } from "@/components/filters/check-menu";
import { ChoiceField } from "@/components/filters/choice-field";
import type { FilterPart } from "@/components/filters/filter-part";
import { MatchField } from "@/components/filters/match-field";
import { NativeSubmit } from "@/components/filters/native-submit";
import { PeriodFields } from "@/components/filters/period-fields";
import { SearchField } from "@/components/filters/search-field";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { PAIR_LEVELS, PAIR_STATUSES, PAIR_TIES } from "@/lib/model/record";
import type { ViewState } from "@/lib/model/view-state";
import { activeFilters } from "@/lib/select/active-filters";
import type { OptionSection } from "@/lib/select/match-options";
import type { PairFacets } from "@/lib/select/pairs/pair-facets";
import { toggle, withPlaces } from "@/lib/select/toggle-choice";

/** The DOM id of the first control, where the focus goes when the last chip is gone. */
export const FIRST_CONTROL_ID = "filter-place";

const HELD: ReadonlySet<string> = new Set(
  "place match tie status pairlevel from to q".split(" "),
);

interface PairsFiltersProps extends FilterPart {
  readonly view: ViewState;
  /** The page that the form opens without script, e.g. `/zh/pairs`. */
  readonly path: string;
  /** The places to choose from. */
  readonly sections: readonly OptionSection[];
  readonly facets: PairFacets;
  readonly messages: PairsMessages;
}

/** The filters that mean something for ties: each acts at once, and all as one form without script. */
export function PairsFilters(props: PairsFiltersProps) {
  const { view, path, sections, facets, messages, onChange } = props;
  const { match, from, to, q } = view;
  const part = { messages, onChange };
  const onPlace = useMemo(
    () => (id: string) =>
      onChange((before) => withPlaces(before, toggle(before.places, id))),
    [onChange],
  );
  return (
    <form
      method="get"
      action={path}
      aria-label={messages.filters.form}
      className="relative flex flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <ChoiceField
        name="place"
        words={messages.filters.place}
        sections={sections}
        selected={view.places}
        counts={facets.places}
        messages={messages}
        onToggle={onPlace}
      />
      <MatchField {...part} match={match} />
      <PairMenus
        {...{ ...part, facets }}
        ties={view.ties}
        statuses={view.statuses}
        pairLevels={view.pairLevels}
      />
      <PeriodFields
        {...{ ...part, from, to }}
        cleared={activeFilters(view).length === 0}
      />
      <SearchField {...{ ...part, q }} busy={false} onFocus={ignore} />
      <CarriedParams view={view} held={HELD} />
      <NativeSubmit messages={messages} />
    </form>
  );
}

// Names of places are at hand: nothing is fetched for a search.
function ignore(): void {}

type PairMenusProps = Pick<
  PairsFiltersProps,
  "facets" | "messages" | "onChange"
> &
  Pick<ViewState, "ties" | "statuses" | "pairLevels">;

/** The facets with few choices. */
const PairMenus = memo(function PairMenus(props: PairMenusProps) {
  const { facets, messages, onChange } = props;
  const words = messages.pairs.filters;
  return (
    <>
      <CheckMenu
        name="tie"
        words={words.tie}
        values={PAIR_TIES}
        names={messages.names.tie}
        chosen={props.ties}
        counts={facets.ties}
        messages={messages}
        onChange={(ties) => onChange((before) => ({ ...before, ties }))}
      />
      <CheckMenu
        name="status"
        words={words.status}
        values={PAIR_STATUSES}
        names={messages.names.status}
        chosen={props.statuses}
        counts={facets.statuses}
        messages={messages}
        onChange={(statuses) => onChange((before) => ({ ...before, statuses }))}
      />
      <CheckMenu
        name="pairlevel"
        words={words.pairLevel}
        values={PAIR_LEVELS}
        names={messages.names.pairLevel}
        chosen={props.pairLevels}
        counts={facets.pairLevels}
        messages={messages}
        onChange={(pairLevels) =>
          onChange((before) => ({ ...before, pairLevels }))
        }
      />
    </>
  );
});
