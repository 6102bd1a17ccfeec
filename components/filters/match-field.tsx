import { memo } from "react";
import type { ViewState } from "@/lib/model/view-state";
import { CONTROL, Field } from "./field";
import type { FilterPart } from "./filter-part";

interface MatchFieldProps extends FilterPart, Pick<ViewState, "match"> {}

/** Whether one of the chosen actors and places is enough, or all are needed. */
export const MatchField = memo(function MatchField(props: MatchFieldProps) {
  const { match, messages, onChange } = props;
  const words = messages.filters.match;
  return (
    <Field label={words.label} control="filter-match">
      <select
        id="filter-match"
        name="match"
        value={match}
        onChange={({ target }) => {
          const next = target.value === "all" ? "all" : "any";
          onChange((view) => ({ ...view, match: next }));
        }}
        className={CONTROL}
      >
        <option value="any">{words.any}</option>
        <option value="all">{words.all}</option>
      </select>
    </Field>
  );
});
