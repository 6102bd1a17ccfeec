/** The name of the zip with all files of the record. */
export const RECORD_ZIP = "record.zip";

/**
 * The address of a file of the record; of a kept version, where one is named.
 *
 * @example dataHref("pairs.csv") // "/data/pairs.csv"
 */
export function dataHref(file: string, pin?: string): string {
  return `/data/${file}${pin === undefined ? "" : `?pin=${pin}`}`;
}
