import type { ViewState } from "@/lib/model/view-state";
import { viewEntries } from "@/lib/view/view-entries";

const CARRIED: ReadonlySet<string> = new Set(
  "compare tie status pairlevel lanes bands metric sort event year state theme".split(
    " ",
  ),
);

/** What of a view no control of the form holds, so that a sent form keeps it. */
export function CarriedParams({ view }: { readonly view: ViewState }) {
  return viewEntries(view).map(
    ([param, value]) =>
      CARRIED.has(param) && (
        <input key={param} type="hidden" name={param} value={value} />
      ),
  );
}
