import type { ReactNode } from "react";

/** How every control of the bar looks. */
export const CONTROL =
  "min-h-9 rounded-md border border-line bg-card px-2.5 text-sm text-ink hover:border-edge pointer-coarse:min-h-11";

/** A control of the bar under its name. */
export function Field(props: {
  readonly label: string;
  /** The id of the control that the name belongs to. */
  readonly control: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether the control works only with script, and is out of sight without. */
  readonly needsScript?: boolean;
}) {
  return (
    <div
      className={props.className}
      data-needs-script={props.needsScript ? "" : undefined}
    >
      <label
        htmlFor={props.control}
        className="text-muted mb-0.5 block text-xs"
      >
        {props.label}
      </label>
      {props.children}
    </div>
  );
}
