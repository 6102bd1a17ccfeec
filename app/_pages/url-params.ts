/** A page that its query is handed to. */
export interface SearchRoute {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The query of a page as Next hands it over, as parameters; one that repeats stays several. */
export function urlParams(
  params: Awaited<SearchRoute["searchParams"]>,
): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) =>
      [value ?? []].flat().map((one) => [key, one]),
    ),
  );
}
