import type { pairs as english } from "../en/pairs";

/** The words of the explorer of pairs. */
export const pairs: typeof english = {
  title: "结对",
};
