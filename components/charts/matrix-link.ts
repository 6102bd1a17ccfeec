import type { AnchorHTMLAttributes } from "react";

/** What makes a link of a cell or a header of the matrix: its address and its part in the keyboard's way. */
export type MatrixLink = Pick<
  AnchorHTMLAttributes<Element>,
  "href" | "onClick" | "onFocus" | "onKeyDown" | "tabIndex"
> & { readonly "data-cell": string };
