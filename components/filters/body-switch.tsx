import { asksGovernment } from "@/lib/select/toggle-choice";
import type { FilterPart } from "./filter-part";

/** Whether a chosen government means the body alone; shown where one is chosen. */
export function BodySwitch({ view, messages, onChange }: FilterPart) {
  if (!view.bodyOnly && !asksGovernment(view)) return null;
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
