import { memo } from "react";
import type { FilterPart } from "./filter-part";

interface BodySwitchProps extends FilterPart {
  /** Whether the body alone is meant. */
  readonly bodyOnly: boolean;
}

/** Whether a chosen government means the body alone. */
export const BodySwitch = memo(function BodySwitch(props: BodySwitchProps) {
  const { bodyOnly, messages, onChange } = props;
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
        checked={bodyOnly}
        onChange={({ target }) => {
          const { checked } = target;
          onChange((view) => ({ ...view, bodyOnly: checked }));
        }}
        className="accent-focus size-4"
      />
      {words.label}
    </label>
  );
});
