/** What marks and clusters are called and where they lead. */
export interface MarkWords {
  /** Id of a row's event. */
  readonly idOf: (row: number) => string;
  /** The spoken name of a mark. */
  readonly nameMark: (row: number) => string;
  /** The spoken name of a cluster of some rows in time order, of which one is the most important. */
  readonly nameCluster: (rows: Uint32Array, foremost: number) => string;
  /** When an event took place, in words. */
  readonly whenOf: (row: number) => string;
  /** Address of an event's page. */
  readonly hrefFor: (id: string) => string;
}
