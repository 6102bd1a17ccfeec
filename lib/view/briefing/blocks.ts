/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** An address beginning with `https://` or `http://`. */
  readonly href?: string;
}

export interface ListItem {
  /** How deep it stands in other lists, 0 for not at all. */
  readonly level: number;
  readonly runs: readonly Run[];
}

/** What the Markdown of a briefing is made of; everything else in it becomes one of these. */
export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly ListItem[];
    };
