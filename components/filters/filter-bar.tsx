import { useMemo } from "react";
import { actorSections, placeSections } from "@/lib/describe/option-sections";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import type { FacetCounts } from "@/lib/select/facet-counts";
import type { ActorOption, PlaceOption } from "@/lib/select/options";
import { toggle, withActors, withPlaces } from "@/lib/select/toggle-choice";
import { BodySwitch } from "./body-switch";
import { CarriedParams } from "./carried-params";
import { ChoiceField } from "./choice-field";
import { KindAndLevel } from "./kind-and-level";
import { MatchField } from "./match-field";
import { NativeSubmit } from "./native-submit";
import { PeriodFields } from "./period-fields";
import { SearchField } from "./search-field";

/** The DOM id of the first control, where the focus goes when the last chip is gone. */
export const FIRST_CONTROL_ID = "filter-actor";

interface FilterBarProps {
  readonly view: ViewState;
  /** The page that the form opens without script, e.g. `/zh`. */
  readonly path: string;
  readonly actors: readonly ActorOption[];
  readonly places: readonly PlaceOption[];
  readonly counts: FacetCounts;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
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
  const part = { view, messages, onChange };
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
        onToggle={(id) => onChange(withActors(view, toggle(view.actors, id)))}
      />
      <MatchField {...part} />
      <KindAndLevel {...part} counts={counts} />
      <ChoiceField
        name="place"
        words={words.place}
        sections={places}
        selected={view.places}
        counts={counts.places}
        messages={messages}
        onToggle={(id) => onChange(withPlaces(view, toggle(view.places, id)))}
      />
      <PeriodFields {...part} />
      <SearchField
        {...part}
        busy={props.searchBusy}
        onFocus={props.onSearchFocus}
      />
      <BodySwitch {...part} />
      <CarriedParams view={view} />
      <NativeSubmit messages={messages} />
    </form>
  );
}
