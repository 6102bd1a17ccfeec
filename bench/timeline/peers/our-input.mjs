// Synthetic columns as the product's timeline takes its events.
import { ACTORS, KINDS } from "../../synthetic.mjs";

/** A lane for each kind. */
export function lanesOf({ length, kind }) {
  const counts = new Uint32Array(KINDS.length);
  for (let row = 0; row < length; row += 1) counts[kind[row]] += 1;
  const lanes = KINDS.map((id, lane) => ({
    ...{ id, name: id, mode: "kind" },
    rows: new Uint32Array(counts[lane]),
  }));
  const filled = new Uint32Array(KINDS.length);
  for (let row = 0; row < length; row += 1) {
    lanes[kind[row]].rows[filled[kind[row]]] = row;
    filled[kind[row]] += 1;
  }
  return lanes;
}

/** 1 for each event of an actor, or for all where it is null. */
export function maskOf({ length, actor }, chosen) {
  const mask = new Uint8Array(length);
  if (chosen === null) return mask.fill(1);
  for (let row = 0; row < length; row += 1)
    mask[row] = actor[row] === chosen ? 1 : 0;
  return mask;
}

/** How many events of an actor there are. */
export function countOf({ length }, chosen) {
  return chosen === null ? length : length / ACTORS;
}

/** Advance widths of a face in thousandths of an em, as the product reads them from its font file. */
export function metricsOf(face) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `1000px ${face}`;
  const codes = Array.from({ length: 0x5f }, (_, index) => index + 0x20);
  return Object.fromEntries(
    codes.map((code) => {
      const character = String.fromCharCode(code);
      return [character, Math.round(context.measureText(character).width)];
    }),
  );
}

/** What marks and clusters are called: as long as the product's words, and as cheap as titles are here. */
export function wordsOf({ idOf, titleOf, start }) {
  const whenOf = (row) => new Date(start[row]).toISOString().slice(0, 10);
  const nameMark = (row) => `${whenOf(row)}: ${titleOf(row).text}`;
  return {
    ...{ idOf, nameMark, whenOf },
    nameCluster: (rows, foremost) =>
      `${rows.length} events, ${nameMark(foremost)}`,
    hrefFor: (id) => `/events/${id}`,
  };
}
