// Synthetic events in the record's proportions, as columns; the same for the same seed and count, in Node and browsers.

/** The kinds, in the order of the column's codes. */
export const KINDS = [
  "sister-milestone",
  "leader-meeting",
  "visit",
  "conference",
  "agreement",
  "policy",
  "trade",
];

/** The axis: UTC milliseconds, `end` exclusive. */
export const RANGE = { start: Date.UTC(1979, 0, 1), end: Date.UTC(2025, 0, 1) };

/** Actors; each has exactly one tenth of the events where ten divides their count. */
export const ACTORS = 10;

const SEED = 1979;
const DAY = 86_400_000;
const [DAY_PRECISION, MONTH, YEAR] = [0, 1, 2];
const APPROXIMATE = 1;
const SPAN = 8;
const EVENTS_PER_BUSY_DAY = 20;
const TITLE = { shortest: 20, longest: 80 };
// Words of no meaning, so that nothing of it can be taken for a fact.
const TOKENS =
  "sample token alpha beta gamma delta item entry mock filler series part unit block row lorem ipsum test".split(
    " ",
  );

/** mulberry32: numbers from 0 (inclusive) to 1 (exclusive). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Makes `count` events in the order of their dates, in the proportions of `shape` (see record-shape.mjs).
 *
 * @returns columns as the timeline takes them (codes of kinds and precisions, flags, dates in UTC milliseconds with `end`
 * exclusive), the actor of each, and the titles as text in one array of bytes: `titleOf(row)` reads one.
 */
export function syntheticEvents(count, shape, seed = SEED) {
  const random = randomFrom(seed);
  const columns = {
    length: count,
    start: new Float64Array(count),
    end: new Float64Array(count),
    precision: new Uint8Array(count),
    flags: new Uint8Array(count),
    kind: new Uint8Array(count),
    importance: new Float32Array(count),
    actor: shuffledActors(count, random),
  };
  const drawDate = dateDrawer(count, shape, random);
  const drawKind = weighted(shape.kinds, random);
  const dates = Array.from({ length: count }, drawDate).sort(
    (a, b) => a.start - b.start,
  );
  dates.forEach((date, row) => {
    columns.start[row] = date.start;
    columns.end[row] = date.end;
    columns.precision[row] = date.precision;
    columns.flags[row] = date.flags;
    columns.kind[row] = drawKind();
    columns.importance[row] = random() ** 3;
  });
  return { ...columns, ...syntheticTitles(count, random) };
}

function dateDrawer(count, shape, random) {
  const years = Object.keys(shape.years).map(Number);
  const drawYear = weighted(Object.values(shape.years), random);
  const drawPrecision = weighted(shape.precisions, random);
  const total = shape.kinds.reduce((sum, kind) => sum + kind);
  const [days] = shape.precisions;
  const drawDay = () => {
    const year = years[drawYear()];
    const first = Date.UTC(year, 0, 1);
    const length = (Date.UTC(year + 1, 0, 1) - first) / DAY;
    return first + Math.floor(random() * length) * DAY;
  };
  const busy = Array.from(
    { length: Math.ceil(count / EVENTS_PER_BUSY_DAY) },
    drawDay,
  );
  const draw = () => {
    const precision = drawPrecision();
    const flags = random() < shape.approximate / total ? APPROXIMATE : 0;
    if (precision === DAY_PRECISION && random() < shape.sharingDay / days) {
      const start = busy[Math.floor(random() * busy.length)];
      return { start, end: start + DAY, precision, flags };
    }
    const day = drawDay();
    if (precision !== DAY_PRECISION) return coarse(day, precision, flags);
    if (random() >= shape.spans.length / days)
      return { start: day, end: day + DAY, precision, flags };
    const span = shape.spans[Math.floor(random() * shape.spans.length)];
    return {
      start: day,
      end: Math.min(RANGE.end, day + span * DAY),
      precision,
      flags: flags | SPAN,
    };
  };
  return draw;
}

function coarse(day, precision, flags) {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return precision === MONTH
    ? {
        start: Date.UTC(year, month, 1),
        end: Date.UTC(year, month + 1, 1),
        precision,
        flags,
      }
    : {
        start: Date.UTC(year, 0, 1),
        end: Date.UTC(year + 1, 0, 1),
        precision: YEAR,
        flags,
      };
}

function weighted(weights, random) {
  const total = weights.reduce((sum, weight) => sum + weight);
  return () => {
    let left = random() * total;
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    return index < 0 ? weights.length - 1 : index;
  };
}

function shuffledActors(count, random) {
  const actors = Uint8Array.from({ length: count }, (_, row) => row % ACTORS);
  for (let row = count - 1; row > 0; row -= 1) {
    const other = Math.floor(random() * (row + 1));
    [actors[row], actors[other]] = [actors[other], actors[row]];
  }
  return actors;
}

function syntheticTitles(count, random) {
  const encoder = new TextEncoder();
  const tokens = TOKENS.map((token) => encoder.encode(` ${token}`));
  const titleOffsets = new Uint32Array(count + 1);
  const room = new Uint8Array(count * TITLE.longest);
  let offset = 0;
  for (let row = 0; row < count; row += 1) {
    const first = offset;
    const { shortest, longest } = TITLE;
    const wanted = first + shortest + random() * (longest - shortest + 1);
    offset += encoder.encodeInto(
      `Event ${row + 1}`,
      room.subarray(offset),
    ).written;
    while (true) {
      const token = tokens[Math.floor(random() * tokens.length)];
      const next = offset + token.length;
      if (next > (offset < first + shortest ? first + longest : wanted)) break;
      room.set(token, offset);
      offset = next;
    }
    titleOffsets[row + 1] = offset;
  }
  const titleBytes = room.slice(0, offset);
  const decoder = new TextDecoder();
  return {
    titleBytes,
    titleOffsets,
    titleOf: (row) =>
      decoder.decode(
        titleBytes.subarray(titleOffsets[row], titleOffsets[row + 1]),
      ),
  };
}
