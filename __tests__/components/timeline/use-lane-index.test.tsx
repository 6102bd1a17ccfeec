import {
  act,
  render,
  renderHook,
  screen,
  waitFor,
} from "@testing-library/react";
import "../../fixtures/stand-in-browser";
import { Timeline } from "@/components/timeline/timeline";
import { useLaneIndex } from "@/components/timeline/use-lane-index";
import { indexLanes } from "@/lib/layout/timeline/index-lanes";
import type { EventColumns, LaneMembers } from "@/lib/model/event-columns";
import { RECORD_START } from "@/lib/time/record-window";
import { DAY } from "@/lib/time/utc-day";
import { countDrawn } from "../../fixtures/drawn-timeline";
import { timelineAt } from "../../fixtures/timeline-props";

/** Single days all over the record, out of order. */
function manyDays(length: number): EventColumns {
  const start = Float64Array.from(
    { length },
    (_, row) => RECORD_START + ((row * 7919) % 16_800) * DAY,
  );
  return {
    ...{ length, start, end: start.map((at) => at + DAY) },
    precision: new Uint8Array(length),
    flags: new Uint8Array(length),
    kind: Uint8Array.from({ length }, (_, row) => row % 7),
    importance: Float32Array.from({ length }, (_, row) => row % 60),
    idOf: (row) => `e${row}`,
    titleOf: (row) => ({ text: `Event ${row}`, lang: "en" }),
  };
}

const MANY = 150_000;
const columns = manyDays(MANY);
const laneOf = (id: string, rows: ArrayLike<number>): LaneMembers => ({
  ...{ id, rows: Uint32Array.from(rows) },
});
const every = (step: number) =>
  Array.from({ length: MANY / step }, (_, at) => at * step);
const all = [laneOf("all", every(1))];
const totals = ({ index }: ReturnType<typeof useLaneIndex>) =>
  index.lanes.map(({ total }) => total);
const indexed = ({ index }: ReturnType<typeof useLaneIndex>) =>
  index.lanes.flatMap(({ runs }) => runs.map(({ rows }) => rows.length));

/** Renders the hook and notes all that it gives. */
function watch(first: readonly LaneMembers[]) {
  const given: ReturnType<typeof useLaneIndex>[] = [];
  const view = renderHook(
    (lanes: readonly LaneMembers[]) => {
      const result = useLaneIndex(columns, lanes);
      given.push(result);
      return result;
    },
    { initialProps: first },
  );
  return { ...view, given };
}

const settled = (view: ReturnType<typeof watch>) =>
  waitFor(() => expect(view.result.current.progress).toBeNull(), {
    timeout: 20_000,
  });

// Sorting takes its time where four workers share the machine.
jest.setTimeout(60_000);

describe("useLaneIndex(columns, lanes)", () => {
  it("useLaneIndex(columns, lanes) has the index of few memberships at once", () => {
    const few = [laneOf("tenth", every(10)), laneOf("none", [])];
    const { given, result } = watch(few);
    expect(given).toHaveLength(1);
    expect(result.current).toEqual({
      index: indexLanes(columns, few),
      progress: null,
    });
  });

  it("useLaneIndex(columns, lanes) makes that of many in parts, tells how far it is, and until then has lanes as tall as they will be with nothing in them", async () => {
    const view = watch(all);
    const [first] = view.given;
    expect(first?.progress).toBe(0);
    await settled(view);
    const shares = view.given.flatMap(({ progress }) => progress ?? []);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    for (const one of view.given) {
      expect(totals(one)).toEqual([MANY]);
      expect(indexed(one)).toEqual(one.progress === null ? [MANY] : []);
    }
    expect(view.result.current.index).toEqual(indexLanes(columns, all));
  });

  it("useLaneIndex(columns, lanes) counts memberships, not events", () => {
    const twice = [laneOf("a", every(2)), laneOf("b", every(2))];
    expect(watch(twice).result.current.progress).not.toBeNull();
  });

  it("useLaneIndex(columns, lanes) lets the page have its turn between parts", async () => {
    let now = 0;
    // A clock on which each part takes as long as the page may wait.
    const clock = jest.spyOn(performance, "now").mockImplementation(() => {
      now += 12;
      return now;
    });
    const timers = jest.spyOn(globalThis, "setTimeout");
    const view = watch(all);
    for (let wait = 0; wait < 500 && view.result.current.progress !== null;) {
      wait += 1;
      await act(() => new Promise((resolve) => setTimeout(resolve)));
    }
    const turns = timers.mock.calls.filter(([run]) => run.name === "turn");
    timers.mockRestore();
    clock.mockRestore();
    expect(view.result.current.progress).toBeNull();
    // Whose turn comes when is the machine's; at once there would be none.
    expect(turns.length).toBeGreaterThan(1);
  });

  it("useLaneIndex(columns, lanes) gives up what it has begun when other lanes come, and never shows it under them", async () => {
    const view = watch(all);
    const next = [laneOf("a", every(1)), laneOf("b", every(2))];
    const before = view.given.length;
    view.rerender(next);
    expect(view.given[before]?.progress).toBe(0);
    expect(view.result.current.progress).not.toBeNull();
    await settled(view);
    expect(view.result.current.index).toEqual(indexLanes(columns, next));
    for (const one of view.given.slice(before))
      expect(one.index.lanes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("useLaneIndex(columns, lanes) stops when the timeline goes", async () => {
    const view = watch(all);
    view.unmount();
    const before = view.given.length;
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(view.given).toHaveLength(before);
  });
});

it("a timeline of very many events says that it is busy and how far, and then draws them all", async () => {
  const { props } = timelineAt();
  const [lane] = props.lanes;
  if (!lane) throw new Error("no lane");
  const ids = (row: number) => `e${row}`;
  const onWindow = jest.fn();
  render(
    <Timeline
      {...props}
      {...{ columns, onWindow }}
      lanes={[{ ...lane, rows: Uint32Array.from(every(1)) }]}
      mask={new Uint8Array(MANY).fill(1)}
      words={{
        ...props.words,
        ...{ idOf: ids, nameMark: ids, whenOf: ids },
        nameCluster: (rows, foremost) => `${rows.length}: ${foremost}`,
      }}
      onSelect={jest.fn()}
    />,
  );
  const drawing = screen.getByRole("group", { name: /^Sister cities/ });
  expect(screen.getByRole("progressbar")).toHaveAccessibleName(
    "Sorting the events",
  );
  expect(drawing).toHaveAttribute("aria-busy", "true");
  expect(countDrawn()).toBe(0);
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull(), {
    timeout: 20_000,
  });
  expect(drawing).toHaveAttribute("aria-busy", "false");
  expect(countDrawn()).toBe(MANY);
});
