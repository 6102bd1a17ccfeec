import type { Locale } from "../model/bilingual";
import type { Place, UnplacedPair } from "../model/record";
import type { PickedText } from "./pick-text";

/** One end of a tie whose place a source leaves open. */
export interface UnplacedEnd {
  /** In Chinese where only one place of the record can be meant, else as the source has it. */
  readonly name: PickedText;
  /** The state or province, where the source gives it. */
  readonly around: PickedText | null;
}

/** Both ends of a tie that could not be placed, in the page's language as far as the record has it. */
export function unplacedEnds(
  row: UnplacedPair,
  places: readonly Place[],
  locale: Locale,
): { readonly us: UnplacedEnd; readonly cn: UnplacedEnd } {
  const pick = (text: string, place: Place | undefined): PickedText =>
    locale === "zh" && place?.name.zh
      ? { text: place.name.zh, lang: "zh", missing: false }
      : { text, lang: "en", missing: false };
  const end = (
    name: string,
    around: string,
    outer: Place | undefined,
  ): UnplacedEnd => {
    const inside = places.filter(
      (place) => place.name.en === name && place.parent === outer?.id,
    );
    return {
      name: pick(name, inside.length === 1 ? inside[0] : undefined),
      around: around === "" ? null : pick(around, outer),
    };
  };
  const state = `us-${row.usState.toLowerCase()}`;
  return {
    us: end(
      row.usName,
      row.usState,
      places.find(({ id }) => id === state),
    ),
    cn: end(
      row.cnName,
      row.cnProvince,
      places.find(
        ({ parent, name }) => parent === "cn" && name.en === row.cnProvince,
      ),
    ),
  };
}
