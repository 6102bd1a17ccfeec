import { EVENT_KINDS, EVENT_LEVELS } from "@/lib/model/record";
import type { FacetCounts } from "@/lib/select/facet-counts";
import { CheckMenu } from "./check-menu";
import type { FilterPart } from "./filter-part";

interface KindAndLevelProps extends FilterPart {
  readonly counts: FacetCounts;
}

/** The two facets with few choices. */
export function KindAndLevel(props: KindAndLevelProps) {
  const { view, messages, counts, onChange } = props;
  return (
    <>
      <CheckMenu
        name="kind"
        words={messages.filters.kind}
        values={EVENT_KINDS}
        names={messages.names.kind}
        chosen={view.kinds}
        counts={counts.kinds}
        messages={messages}
        onChange={(kinds) => onChange({ ...view, kinds })}
      />
      <CheckMenu
        name="level"
        words={messages.filters.level}
        values={EVENT_LEVELS}
        names={messages.names.level}
        chosen={view.levels}
        counts={counts.levels}
        messages={messages}
        onChange={(levels) => onChange({ ...view, levels })}
      />
    </>
  );
}
