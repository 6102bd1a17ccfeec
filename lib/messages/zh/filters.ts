import type { filters as english } from "../en/filters";

export const filters: typeof english = {};
