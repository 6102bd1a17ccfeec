import { drawView } from "./draw-view";
import type { ReadRequest } from "./read-request";

/** What a view in both languages says in Chinese beside the English: takeaway, filters, and where it is live. */
export interface ChineseWords {
  readonly title: string;
  readonly subtitle: string;
  /** Empty when there are none. */
  readonly filters: string;
  /** The absolute address of the live view in Chinese. */
  readonly live: string;
}

/** The Chinese words of a view that is asked for in both languages; null of any other. */
export function inChinese({
  params,
  ...asked
}: Pick<
  ReadRequest,
  "name" | "view" | "dataset" | "params"
>): ChineseWords | null {
  if (params.lang !== "both") return null;
  const { name, view, dataset } = asked;
  const { about, filters, live } = drawView({
    ...{ name, view, dataset, locale: "zh", theme: "light" },
  });
  return { title: about.title, subtitle: about.subtitle, filters, live };
}
