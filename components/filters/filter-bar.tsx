import { useMemo } from "react";
import { actorSections, placeSections } from "@/lib/describe/option-sections";
import type { ViewState } from "@/lib/model/view-state";
import type { FacetCounts } from "@/lib/select/facet-counts";
import type { ActorOption, PlaceOption } from "@/lib/select/options";
import { activeFilters } from "@/lib/select/active-filters";
import {
  asksGovernment,
  toggle,
  withActors,
  withPlaces,
} from "@/lib/select/toggle-choice";
import { BodySwitch } from "./body-switch";
import { CarriedParams } from "./carried-params";
import { ChoiceField } from "./choice-field";
import type { FilterPart } from "./filter-part";
import { KindAndLevel } from "./kind-and-level";
import { MatchField } from "./match-field";
import { NativeSubmit } from "./native-submit";
import { PeriodFields } from "./period-fields";
import { SearchField } from "./search-field";

/** The DOM id of the first control, where the focus goes when the last chip is gone. */
export const FIRST_CONTROL_ID = "filter-actor";

interface FilterBarProps extends FilterPart {
  readonly view: ViewState;
  /** The page that the form opens without script, e.g. `/zh`. */
  readonly path: string;
  readonly actors: readonly ActorOption[];
  readonly places: readonly PlaceOption[];
  readonly counts: FacetCounts;
  /** Called when a text search is likely to follow, so that its texts can be fetched. */
  readonly onSearchFocus: () => void;
  /** Whether the text search still waits for its texts. */
  readonly searchBusy: boolean;
}

/** The filters: each acts at once, and all as one form without script. */
export function FilterBar(props: FilterBarProps) {
  const { view, path, counts, messages, onChange } = props;
  const words = messages.filters;
  // Over a thousand options are sorted under their headings once, not for every filter.
  const actors = useMemo(
    () => actorSections(props.actors, messages),
    [props.actors, messages],
  );
  const places = useMemo(
    () => placeSections(props.places, messages),
    [props.places, messages],
  );
  const { onActor, onPlace } = useToggles(onChange);
  const part = { messages, onChange };
  const { match, kinds, levels, from, to, q, bodyOnly } = view;
  return (
    <form
      method="get"
      action={path}
      aria-label={words.form}
      className="relative flex flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <ChoiceField
        name="actor"
        words={words.actor}
        sections={actors}
        selected={view.actors}
        counts={counts.actors}
        messages={messages}
        onToggle={onActor}
      />
      <MatchField {...part} match={match} />
      <KindAndLevel {...part} {...{ kinds, levels, counts }} />
      <ChoiceField
        name="place"
        words={words.place}
        sections={places}
        selected={view.places}
        counts={counts.places}
        messages={messages}
        onToggle={onPlace}
      />
      <PeriodFields
        {...{ ...part, from, to }}
        cleared={activeFilters(view).length === 0}
      />
      <SearchField
        {...{ ...part, q }}
        busy={props.searchBusy}
        onFocus={props.onSearchFocus}
      />
      {(bodyOnly || asksGovernment(view)) && (
        <BodySwitch {...part} bodyOnly={bodyOnly} />
      )}
      <CarriedParams view={view} />
      <NativeSubmit messages={messages} />
    </form>
  );
}

/** Adds a choice of actor or place, or takes it away. */
function useToggles(onChange: FilterPart["onChange"]) {
  return useMemo(
    () => ({
      onActor: (id: string) =>
        onChange((view) => withActors(view, toggle(view.actors, id))),
      onPlace: (id: string) =>
        onChange((view) => withPlaces(view, toggle(view.places, id))),
    }),
    [onChange],
  );
}
