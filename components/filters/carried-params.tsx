import type { ViewState } from "@/lib/model/view-state";
import { viewEntries } from "@/lib/view/view-entries";

/** What the form has a control for; whatever else a view says is carried. */
const HELD: ReadonlySet<string> = new Set(
  "actor place match body kind level from to q".split(" "),
);

/** What of a view no control of the form holds, so that a sent form keeps it. */
export function CarriedParams({ view }: { readonly view: ViewState }) {
  return viewEntries(view).map(
    ([param, value]) =>
      !HELD.has(param) && (
        <input key={param} type="hidden" name={param} value={value} />
      ),
  );
}
