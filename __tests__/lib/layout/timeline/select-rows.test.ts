/** @jest-environment node */
import fc from "fast-check";
import {
  anyTimeline,
  scatterTimeline,
} from "@/__tests__/fixtures/any-timeline";
import {
  indexLanes,
  indexLanesInSteps,
  type Run,
} from "@/lib/layout/timeline/index-lanes";
import { addKinds, foremostIn } from "@/lib/layout/timeline/search-run";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import { EVENT_KINDS } from "@/lib/model/record";
import { DAY } from "@/lib/time/utc-day";

const scattered = scatterTimeline(20_000, { seed: 7, share: 2, longest: 900 });
const kinds = scattered.columns.kind.map((_, row) => (row * 7919) % 7);
const columns = { ...scattered.columns, kind: kinds };
const index = indexLanes(columns, scattered.lanes);

function sorted({ rows }: Run): boolean {
  const middle = (row = 0) =>
    (columns.start[row] ?? 0) + (columns.end[row] ?? 0);
  return rows.every(
    (row, at) => at === 0 || middle(rows[at - 1]) <= middle(row),
  );
}

describe("indexLanes(columns, lanes)", () => {
  it("indexLanes(columns, lanes) holds each member once, in runs sorted by the middle of their dates", () => {
    index.lanes.forEach(({ runs, total }, lane) => {
      const rows = runs.flatMap((run) => Array.from(run.rows));
      expect(Uint32Array.from(rows).sort()).toEqual(
        scattered.lanes[lane]?.rows,
      );
      expect(rows).toHaveLength(total);
      expect(runs.map(sorted)).toEqual(runs.map(() => true));
    });
  });

  it("indexLanes(columns, lanes) keeps single days apart from longer dates, and those near each other in length", () => {
    const runs = index.lanes[0]?.runs ?? [];
    const uneven = runs.filter(({ points, shortest, longest }) =>
      points ? longest > 2 * DAY : longest >= 4 * shortest,
    );
    expect(runs.length).toBeGreaterThan(3);
    expect(uneven).toEqual([]);
  });
});

describe("indexLanesInSteps(columns, lanes)", () => {
  it("indexLanesInSteps(columns, lanes) tells how far it is and ends in the same index", () => {
    fc.assert(
      fc.property(anyTimeline(40), (made) => {
        const steps = indexLanesInSteps(made.columns, made.lanes);
        const shares: number[] = [];
        let step = steps.next();
        for (; !step.done; step = steps.next()) shares.push(step.value);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(step.value).toEqual(indexLanes(made.columns, made.lanes));
      }),
      { numRuns: 40 },
    );
  });
});

describe("selectRows(index, mask)", () => {
  const selection = selectRows(index, scattered.mask);

  it("selectRows(index, mask) keeps the rows that pass, in order", () => {
    for (const { runs, passing, total } of selection.lanes) {
      expect(passing).toBeLessThan(total);
      expect(runs.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(
        passing,
      );
      for (const { rows, whole } of runs)
        expect(rows).toEqual(
          whole.rows.filter((row) => scattered.mask[row] === 1),
        );
    }
  });

  it("selectRows(index, mask) shares the memory of the index where all pass", () => {
    const all = new Uint8Array(columns.length).fill(1);
    for (const { runs } of selectRows(index, all).lanes)
      for (const run of runs) expect(run.rows).toBe(run.whole.rows);
  });

  it("selectRows(index, mask) knows the foremost and the kinds of any stretch of a run", () => {
    const run = selection.lanes[0]?.runs[0];
    if (!run) throw new Error("no run");
    const place = fc.integer({ min: 0, max: run.rows.length });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const values = run.importance.subarray(from, to);
        const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
        const at = values.indexOf(most);
        expect(foremostIn(run, from, to)).toBe(at < 0 ? -1 : from + at);
        const mix = EVENT_KINDS.map(() => 0);
        addKinds(run, from, to, mix);
        const rows = Array.from(run.rows.subarray(from, to));
        expect(mix).toEqual(
          mix.map(
            (_, kind) => rows.filter((row) => kinds[row] === kind).length,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});
