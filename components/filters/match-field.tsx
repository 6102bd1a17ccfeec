import { CONTROL, Field } from "./field";
import type { FilterPart } from "./filter-part";

/** Whether one of the chosen actors and places is enough, or all are needed. */
export function MatchField({ view, messages, onChange }: FilterPart) {
  const words = messages.filters.match;
  return (
    <Field label={words.label} control="filter-match">
      <select
        id="filter-match"
        name="match"
        value={view.match}
        onChange={(event) => {
          const match = event.target.value === "all" ? "all" : "any";
          onChange({ ...view, match });
        }}
        className={CONTROL}
      >
        <option value="any">{words.any}</option>
        <option value="all">{words.all}</option>
      </select>
    </Field>
  );
}
