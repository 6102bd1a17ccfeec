// West to east and north to south, one tile a state, so that none is lost for being small.
const ROWS = [
  "ak .. .. .. .. .. .. .. .. .. me",
  ".. .. .. .. .. .. .. .. .. vt nh",
  "wa id mt nd mn il wi mi ny ri ma",
  "or nv wy sd ia in oh pa nj ct ..",
  "ca ut co ne mo ky wv va md de ..",
  ".. az nm ks ar tn nc sc dc .. ..",
  ".. .. .. ok la ms al ga .. .. ..",
  "hi .. .. tx .. .. .. .. fl .. ..",
];

export const TILE_COLUMNS = 11;
export const TILE_ROWS = ROWS.length;

/** The column and row of each state on the tile grid, by place id, e.g. `us-ca`. */
export const US_TILES: ReadonlyMap<
  string,
  { readonly column: number; readonly row: number }
> = new Map(
  ROWS.flatMap((codes, row) =>
    codes
      .split(" ")
      .flatMap((code, column) =>
        code === ".." ? [] : [[`us-${code}`, { column, row }] as const],
      ),
  ),
);
