import { actorSections, placeSections } from "@/lib/describe/option-sections";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_KINDS, EVENT_LEVELS } from "@/lib/model/record";
import type { ViewState } from "@/lib/model/view-state";
import { isGovernment } from "@/lib/select/actor-groups";
import type { FacetCounts } from "@/lib/select/facet-counts";
import type { ActorOption, PlaceOption } from "@/lib/select/options";
import { toggle, withActors } from "@/lib/select/toggle-choice";
import { viewEntries } from "@/lib/view/view-entries";
import { CheckMenu } from "./check-menu";
import { CONTROL, Field } from "./field";
import { MultiCombobox } from "./multi-combobox";
import { NativeChoices } from "./native-choices";
import { PeriodFields } from "./period-fields";
import { SearchField } from "./search-field";

/** The DOM id of the first control, where the focus goes when the last chip is gone. */
export const FIRST_CONTROL_ID = "filter-actor";

// Parameters that no control of the form holds; a sent form keeps them.
const CARRIED: ReadonlySet<string> = new Set(
  "tie status pairlevel lanes sort event year state theme".split(" "),
);

export interface FilterBarProps {
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

/** The filters: each acts at once, and as one form without script. */
export function FilterBar(props: FilterBarProps) {
  const { view, path, counts, messages, onChange } = props;
  const words = messages.filters;
  const actors = actorSections(props.actors, messages);
  const places = placeSections(props.places, messages);
  return (
    <form
      method="get"
      action={path}
      aria-label={words.form}
      className="flex flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <MultiCombobox
        id={FIRST_CONTROL_ID}
        words={words.actor}
        sections={actors}
        selected={view.actors}
        counts={counts.actors}
        messages={messages}
        onToggle={(id) => onChange(withActors(view, toggle(view.actors, id)))}
        className="w-full sm:w-60"
      />
      <MatchField view={view} messages={messages} onChange={onChange} />
      <CheckMenu
        name="kind"
        label={words.kind.label}
        allLabel={words.kind.all}
        values={EVENT_KINDS}
        names={messages.names.kind}
        chosen={view.kinds}
        counts={counts.kinds}
        messages={messages}
        onChange={(kinds) => onChange({ ...view, kinds })}
      />
      <CheckMenu
        name="level"
        label={words.level.label}
        allLabel={words.level.all}
        values={EVENT_LEVELS}
        names={messages.names.level}
        chosen={view.levels}
        counts={counts.levels}
        messages={messages}
        onChange={(levels) => onChange({ ...view, levels })}
      />
      <MultiCombobox
        id="filter-place"
        words={words.place}
        sections={places}
        selected={view.places}
        counts={counts.places}
        messages={messages}
        onToggle={(id) =>
          onChange({ ...view, places: toggle(view.places, id) })
        }
        className="w-full sm:w-52"
      />
      <PeriodFields view={view} messages={messages} onChange={onChange} />
      <SearchField
        value={view.q}
        messages={messages}
        busy={props.searchBusy}
        onChange={(q) => onChange({ ...view, q })}
        onFocus={props.onSearchFocus}
      />
      <BodySwitch view={view} messages={messages} onChange={onChange} />
      {viewEntries(view).map(
        ([param, value]) =>
          CARRIED.has(param) && (
            <input key={param} type="hidden" name={param} value={value} />
          ),
      )}
      <NativeChoices
        messages={messages}
        lists={[
          {
            id: "native-actor",
            name: "actor",
            label: words.actor.label,
            sections: actors,
            selected: view.actors,
          },
          {
            id: "native-place",
            name: "place",
            label: words.place.label,
            sections: places,
            selected: view.places,
          },
        ]}
      />
    </form>
  );
}

interface PartProps {
  readonly view: ViewState;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
}

/** Whether one of the chosen actors and places is enough. */
function MatchField({ view, messages, onChange }: PartProps) {
  const words = messages.filters.match;
  return (
    <Field label={words.label} control="filter-match">
      <select
        id="filter-match"
        name="match"
        value={view.match}
        onChange={(event) =>
          onChange({
            ...view,
            match: event.target.value === "all" ? "all" : "any",
          })
        }
        className={CONTROL}
      >
        <option value="any">{words.any}</option>
        <option value="all">{words.all}</option>
      </select>
    </Field>
  );
}

/** Whether a chosen government means the body alone; shown where one is chosen. */
function BodySwitch({ view, messages, onChange }: PartProps) {
  if (!view.bodyOnly && !view.actors.some(isGovernment)) return null;
  const words = messages.filters.body;
  return (
    <label
      className="flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11"
      title={words.hint}
    >
      <input
        type="checkbox"
        role="switch"
        name="body"
        value="only"
        checked={view.bodyOnly}
        onChange={(event) =>
          onChange({ ...view, bodyOnly: event.target.checked })
        }
        className="accent-focus size-4"
      />
      {words.label}
    </label>
  );
}
