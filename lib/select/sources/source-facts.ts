import type { Dataset } from "../../model/record";
import {
  CITING_TABLES,
  KIND_OF_TABLE,
  type CitingTable,
  type FactKind,
  type SourceFacts,
} from "../../model/source-facts";

const known = new WeakMap<Dataset, ReadonlyMap<string, SourceFacts>>();

/** By source id, the rows of the record that rest on it, each list in the order of its file; made once for each record. */
export function sourceFacts(
  dataset: Dataset,
): ReadonlyMap<string, SourceFacts> {
  const made = known.get(dataset) ?? gatherFacts(dataset);
  known.set(dataset, made);
  return made;
}

/** The kinds of facts that rest on a source. */
export function factKinds(facts: SourceFacts): ReadonlySet<FactKind> {
  return new Set(
    CITING_TABLES.filter((table) => facts[table].length > 0).map(
      (table) => KIND_OF_TABLE[table],
    ),
  );
}

/** The number of rows that rest on a source. */
export function countFacts(facts: SourceFacts): number {
  return CITING_TABLES.reduce((sum, table) => sum + facts[table].length, 0);
}

function gatherFacts(dataset: Dataset): Map<string, SourceFacts> {
  const rowsOf = new Map(
    dataset.sources.map(({ id }) => [id, {} as Record<CitingTable, unknown[]>]),
  );
  for (const table of CITING_TABLES) {
    for (const rows of rowsOf.values()) rows[table] = [];
    for (const row of dataset[table])
      for (const id of new Set(row.sources)) rowsOf.get(id)?.[table].push(row);
  }
  // Each list holds rows of its own table and no others.
  return rowsOf as unknown as Map<string, SourceFacts>;
}
