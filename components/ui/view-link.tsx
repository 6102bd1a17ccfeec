import type { ReactNode } from "react";
import type { ViewState } from "@/lib/model/view-state";
import { viewHref } from "@/lib/view/format-view";
import { isPlainClick } from "./is-plain-click";

/** A link to another view of the page, which a plain click opens in place. */
export function ViewLink(props: {
  /** The page, e.g. `/zh`. */
  readonly path: string;
  readonly to: ViewState;
  readonly onChange: (next: ViewState) => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** The accessible name where the text is not enough; it holds the text. */
  readonly label?: string;
  /** Marks the view that is open. */
  readonly current?: boolean;
}) {
  const { path, to, onChange } = props;
  return (
    <a
      href={viewHref(path, to)}
      className={props.className}
      aria-label={props.label}
      aria-current={props.current ? "true" : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onChange(to);
      }}
    >
      {props.children}
    </a>
  );
}
