import type { ViewState } from "@/lib/model/view-state";
import { viewEntries } from "@/lib/view/view-entries";

/** What the dashboard's form has a control for; whatever else a view says is carried. */
const HELD: ReadonlySet<string> = new Set(
  "actor place match body kind level from to q".split(" "),
);

interface CarriedParamsProps {
  readonly view: ViewState;
  /** What the form has a control for, by parameter; without it, what the dashboard's has. */
  readonly held?: ReadonlySet<string>;
}

/** What of a view no control of the form holds, so that a sent form keeps it. */
export function CarriedParams({ view, held = HELD }: CarriedParamsProps) {
  return viewEntries(view).map(
    ([param, value]) =>
      !held.has(param) && (
        <input key={param} type="hidden" name={param} value={value} />
      ),
  );
}
