import type { trade as english } from "../en/trade";

/** The words of the page of trade. */
export const trade: typeof english = {
  title: "贸易",
};
