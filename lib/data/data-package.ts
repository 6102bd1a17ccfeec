import type { Problem } from "./problem";

export const PACKAGE_FILE = "datapackage.json";

/** A column by Table Schema, with two properties of our own: `dateFormat` and `references`. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "year" | "list";
  /** A range end may also be open: `..`. */
  readonly dateFormat?: "edtf-level-1" | "edtf-level-1-range-end";
  /** Between the parts of a list. */
  readonly delimiter?: string;
  /** The table whose ids a list is made of. */
  readonly references?: { readonly resource: string; readonly fields: string };
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A reference of one column to another table; no `resource` means the table itself. */
export interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: {
    readonly resource?: string;
    readonly fields: readonly [string];
  };
}

/** A Table Schema; `order`, our own property, names the columns that its rows are sorted by. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly order?: readonly string[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: TableSchema;
}

/** The parts of `datapackage.json` that the reading of the record stands on. */
export interface DataPackage {
  /** The day to which the record is kept. */
  readonly version: string;
  readonly resources: readonly Resource[];
}

/** Reads the text of `datapackage.json`; what is wrong with it comes back as problems. */
export function readDataPackage(text: string | undefined): {
  dataPackage: DataPackage | null;
  problems: Problem[];
} {
  const fail = (message: string) => ({
    dataPackage: null,
    problems: [{ file: PACKAGE_FILE, line: 1, column: "file", message }],
  });
  if (text === undefined) return fail("the file is missing");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(`not JSON: ${(error as Error).message}`);
  }
  if (!isDataPackage(value))
    return fail(
      "a version and resources, each with a name, a path and a schema of fields, are required",
    );
  return { dataPackage: value, problems: [] };
}

function isDataPackage(value: unknown): value is DataPackage {
  const { version, resources } = (value ?? {}) as Partial<DataPackage>;
  return (
    typeof version === "string" &&
    Array.isArray(resources) &&
    resources.every(
      ({ name, path, schema }: Partial<Resource>) =>
        typeof name === "string" &&
        typeof path === "string" &&
        Array.isArray(schema?.fields),
    )
  );
}
