import { memo } from "react";
import { EVENT_KINDS, EVENT_LEVELS } from "@/lib/model/record";
import type { ViewState } from "@/lib/model/view-state";
import type { FacetCounts } from "@/lib/select/facet-counts";
import { CheckMenu } from "./check-menu";
import type { FilterPart } from "./filter-part";

interface KindAndLevelProps
  extends FilterPart, Pick<ViewState, "kinds" | "levels"> {
  readonly counts: FacetCounts;
}

/** The two facets with few choices. */
export const KindAndLevel = memo(function KindAndLevel(
  props: KindAndLevelProps,
) {
  const { messages, counts, onChange } = props;
  return (
    <>
      <CheckMenu
        name="kind"
        words={messages.filters.kind}
        values={EVENT_KINDS}
        names={messages.names.kind}
        chosen={props.kinds}
        counts={counts.kinds}
        messages={messages}
        onChange={(kinds) => onChange((view) => ({ ...view, kinds }))}
      />
      <CheckMenu
        name="level"
        words={messages.filters.level}
        values={EVENT_LEVELS}
        names={messages.names.level}
        chosen={props.levels}
        counts={counts.levels}
        messages={messages}
        onChange={(levels) => onChange((view) => ({ ...view, levels }))}
      />
    </>
  );
});
