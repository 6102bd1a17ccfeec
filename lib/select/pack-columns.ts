const RADIX = 36;

/** Texts as one, a line each; a line break inside a text becomes a space. */
export function packText(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s*\n\s*/g, " ")).join("\n");
}

/** The texts that `packText` packed; none for an empty column. */
export function unpackText(column: string): string[] {
  return column === "" ? [] : column.split("\n");
}

/** Lists of ids as one text: a line per list, each id as its place in `dictionary`, base 36; throws a RangeError for an id that it lacks. */
export function packIds(
  lists: readonly (readonly string[])[],
  dictionary: readonly string[],
): string {
  const places = new Map(dictionary.map((id, i) => [id, i.toString(RADIX)]));
  const placeOf = (id: string): string => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`not in the list: "${id}"`);
    return place;
  };
  return lists.map((ids) => ids.map(placeOf).join(" ")).join("\n");
}

/** The lists that `packIds` packed. */
export function unpackIds(
  column: string,
  dictionary: readonly string[],
): string[][] {
  return column
    .split("\n")
    .map((line) =>
      line === ""
        ? []
        : line
            .split(" ")
            .flatMap((at) => dictionary[parseInt(at, RADIX)] ?? []),
    );
}
