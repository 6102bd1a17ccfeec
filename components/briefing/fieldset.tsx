import type { ReactNode } from "react";

interface FieldsetProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** A button beside the heading. */
  readonly action?: ReactNode;
}

/** Fields that belong together. */
export function Fieldset({ heading, children, action }: FieldsetProps) {
  return (
    <fieldset className="border-line grid min-w-0 gap-3 border-t pt-3">
      <legend className="float-left flex w-full items-center justify-between gap-3">
        <span className="font-semibold">{heading}</span>
        {action}
      </legend>
      {children}
    </fieldset>
  );
}
