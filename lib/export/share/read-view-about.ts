/** A table of what is drawn, as plain text. */
export interface AboutTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a view says of itself, as its JSON has it. */
export interface ViewAbout {
  readonly title: string;
  /** Filters, source and date of the record. */
  readonly caption: string;
  /** Absolute address of the live page. */
  readonly live: string | null;
  readonly tables: readonly AboutTable[];
}

/** Reads the JSON of a view; null where it says nothing of itself. Parts it does not have are empty. */
export function readViewAbout(json: unknown): ViewAbout | null {
  const about = fieldsOf(json);
  const title = textOf(about.title);
  if (!title) return null;
  const caption = [about.filters, about.source, about.asOf].map(textOf);
  return {
    title,
    caption: caption.filter((part) => part !== "").join(" · "),
    live: textOf(about.live) || null,
    tables: listOf(about.tables).map(readTable),
  };
}

function readTable(table: unknown): AboutTable {
  const { caption, columns, rows } = fieldsOf(table);
  return {
    caption: textOf(caption),
    columns: listOf(columns).map(textOf),
    rows: listOf(rows).map((row) =>
      listOf(fieldsOf(row).cells ?? row).map(textOf),
    ),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  const { text, label } = fieldsOf(value);
  return typeof text === "string"
    ? text
    : typeof label === "string"
      ? label
      : "";
}
