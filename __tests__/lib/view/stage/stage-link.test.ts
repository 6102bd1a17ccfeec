/** @jest-environment node */
import fc from "fast-check";
import {
  makeStageLink,
  type StageLink,
  type StageMessage,
  type StageRole,
} from "@/lib/view/stage/stage-link";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import { anyCommand } from "@/__tests__/fixtures/any-stage";

const shape = [0, 2, 1, 0, 3];

/** Windows on one briefing and what is on its way between them. */
class Room {
  readonly links: StageLink[] = [];
  readonly kept: unknown[] = [];
  private readonly way: { to: number; message: StageMessage }[] = [];
  private loads = 0;
  now = 1_000_000;

  constructor(private readonly roles: readonly StageRole[]) {
    roles.forEach((_, index) => this.load(index, true));
  }

  /** Loads a window, anew or for the first time; `keeps` says whether the browser has held its copy. */
  load(index: number, keeps: boolean) {
    const held = keeps ? this.kept[index] : null;
    this.loads += 1;
    const link = makeStageLink({
      stage: "iowa",
      shape,
      role: this.roles[index] ?? "room",
      id: `w${(this.loads * 7919) % 101}-${this.loads}`,
      now: () => this.now,
      post: (message) => {
        this.roles.forEach((_, to) => {
          if (to !== index) this.way.push({ to, message });
        });
      },
      keep: (copy) => (this.kept[index] = structuredClone(copy)),
      onChange: () => undefined,
    });
    this.links[index] = link;
    link.restore(held);
    link.beat();
  }

  /** Takes some message off the way, in any order, and brings it to its window `times` times: none is lost, two is doubled. */
  deliver(pick: number, times: number) {
    const [taken] = this.way.splice(pick % Math.max(1, this.way.length), 1);
    for (let time = 0; taken && time < times; time += 1)
      this.links[taken.to]?.hear(structuredClone(taken.message));
  }

  /** Each asks the others once more, and all that is on its way arrives. Returns how many messages that took. */
  settle(): number {
    this.links.forEach((link) => link.beat());
    return this.arrive();
  }

  /** All that is on its way is lost. */
  lose() {
    this.way.length = 0;
  }

  /** All that is on its way arrives, and what is said in answer. */
  arrive(): number {
    let count = 0;
    for (; this.way.length > 0 && count < 10_000; count += 1)
      this.deliver(0, 1);
    return count;
  }

  states() {
    return this.links.map((link) => link.read().state);
  }
}

type Act =
  | { act: "send"; window: number; command: StageCommand }
  | { act: "deliver"; pick: number; times: number }
  | { act: "load"; window: number; keeps: boolean }
  | { act: "wait"; time: number };

const anyAct = (windows: number): fc.Arbitrary<Act> =>
  fc.oneof(
    fc.record({
      act: fc.constant("send" as const),
      window: fc.nat({ max: windows - 1 }),
      command: anyCommand,
    }),
    fc.record({
      act: fc.constant("deliver" as const),
      pick: fc.nat(),
      times: fc.nat({ max: 2 }),
    }),
    fc.record({
      act: fc.constant("load" as const),
      window: fc.nat({ max: windows - 1 }),
      keeps: fc.boolean(),
    }),
    fc.record({
      act: fc.constant("wait" as const),
      time: fc.nat({ max: 5000 }),
    }),
  );

function play(room: Room, acts: readonly Act[]) {
  for (const step of acts)
    if (step.act === "send") room.links[step.window]?.send(step.command);
    else if (step.act === "deliver") room.deliver(step.pick, step.times);
    else if (step.act === "load") room.load(step.window, step.keeps);
    else room.now += step.time;
}

describe("makeStageLink", () => {
  it.each([
    ["two windows", ["room", "speaker"]],
    ["two rooms and a speaker", ["room", "room", "speaker"]],
  ] as const)(
    "%s end equal after any commands, with messages lost, late and doubled, and reloads",
    (_, roles) => {
      fc.assert(
        fc.property(
          fc.array(anyAct(roles.length), { maxLength: 60 }),
          (acts) => {
            const room = new Room(roles);
            play(room, acts);
            room.settle();
            const [first, ...others] = room.states();
            others.forEach((state) => expect(state).toEqual(first));
          },
        ),
        { numRuns: 400 },
      );
    },
  );

  it("ends the talk between windows: no message is answered for ever", () => {
    fc.assert(
      fc.property(fc.array(anyAct(3), { maxLength: 30 }), (acts) => {
        const room = new Room(["room", "room", "speaker"]);
        play(room, acts);
        room.settle();
        expect(room.settle()).toBeLessThan(40);
      }),
      { numRuns: 200 },
    );
  });

  it("what is sent last, when all has arrived, is what holds", () => {
    fc.assert(
      fc.property(
        fc.array(anyAct(2), { maxLength: 40 }),
        fc.nat({ max: 1 }),
        (acts, window) => {
          const room = new Room(["room", "speaker"]);
          play(room, acts);
          room.settle();
          room.links[window]?.send({ kind: "go", scene: 4, step: 2 });
          room.settle();
          room
            .states()
            .forEach((state) =>
              expect(state).toMatchObject({ scene: 4, step: 2 }),
            );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("a window loaded anew is where it was, with or without the other one", () => {
    const room = new Room(["room", "speaker"]);
    room.links[0]?.send({ kind: "go", scene: 1, step: 2 });
    room.settle();
    room.load(0, true);
    expect(room.states()[0]).toMatchObject({ scene: 1, step: 2 });
    room.load(0, false);
    expect(room.states()[0]).toMatchObject({ scene: 0 });
    room.settle();
    expect(room.states()[0]).toMatchObject({ scene: 1, step: 2 });
  });

  it("puts a window right that moves on what is no longer so, without being asked", () => {
    const room = new Room(["room", "speaker"]);
    room.settle();
    room.links[0]?.send({ kind: "go", scene: 1 });
    room.links[0]?.send({ kind: "go", scene: 3 });
    room.lose();
    room.links[1]?.send({ kind: "next" });
    room.arrive();
    expect(room.states().map(({ scene }) => scene)).toEqual([3, 3]);
  });

  it("counts the other windows, and no longer one that was closed or fell silent", () => {
    const room = new Room(["room", "speaker"]);
    room.settle();
    expect(room.links[0]?.read()).toMatchObject({ rooms: 0, speakers: 1 });
    expect(room.links[1]?.read()).toMatchObject({ rooms: 1, speakers: 0 });
    room.links[1]?.leave();
    room.deliver(0, 1);
    expect(room.links[0]?.read().speakers).toBe(0);
    room.settle();
    expect(room.links[0]?.read().speakers).toBe(1);
    room.now += 60_000;
    room.links[0]?.beat();
    expect(room.links[0]?.read().speakers).toBe(0);
  });

  it("hears nothing foreign, broken or of another briefing", () => {
    const room = new Room(["room", "speaker"]);
    const [first] = room.links;
    const before = first?.read();
    const copy = { state: before?.state, count: 9, by: "x" };
    const message = {
      stage: "iowa",
      from: "x",
      role: "room",
      copy,
      ask: false,
    };
    for (const wrong of [
      null,
      "next",
      { ...message, stage: "other" },
      { ...message, role: "audience" },
      { ...message, copy: { ...copy, count: -1 } },
      { ...message, copy: { ...copy, by: "x".repeat(99) } },
      {
        ...message,
        copy: { ...copy, state: { ...before?.state, scene: "2" } },
      },
      {
        ...message,
        copy: { ...copy, state: { ...before?.state, blank: "red" } },
      },
    ])
      first?.hear(wrong);
    fc.assert(fc.property(fc.anything(), (any) => first?.hear(any)));
    expect(first?.read()).toBe(before);
  });
});
