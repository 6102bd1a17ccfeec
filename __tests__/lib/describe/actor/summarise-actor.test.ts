/** @jest-environment node */
import { actorBrief } from "@/lib/describe/actor/actor-brief";
import { summariseActor } from "@/lib/describe/actor/summarise-actor";
import { actorFor } from "@/lib/messages/actor-for";
import { ACTOR_GROUPS } from "@/lib/select/actor-groups";
import { readRecord } from "../../../fixtures/read-record";

const record = readRecord();

function summaryOf(id: string, locale: "en" | "zh" = "en"): string {
  const brief = actorBrief(record, id, locale);
  if (!brief) throw new Error(`no actor ${id}`);
  return summariseActor(brief, actorFor(locale));
}

describe("summariseActor(brief, words)", () => {
  it("counts events by kind and names whom they share most with", () => {
    const count = record.events.filter(({ participants }) =>
      participants.some(({ actor }) => actor === "terry-branstad"),
    ).length;
    expect(summaryOf("terry-branstad")).toMatch(
      new RegExp(
        `^Terry Branstad is named in ${count} events of the record, from 22 July 1983 to 15 November 2023: .* Xi Jinping \\(6 events\\)\\.$`,
      ),
    );
  });

  it("says who is counted with a government and in a group", () => {
    expect(summaryOf("gov-us-ia")).toMatch(
      /^State of Iowa, or somebody representing it, is named in/,
    );
    expect(summaryOf("presidents")).toMatch(
      /^Presidents in office at the time are named in/,
    );
    expect(summaryOf("presidents", "zh")).toContain("时任国家元首者");
  });

  it("says that an event was only announced", () => {
    const announced = record.actors
      .map(({ id }) => actorBrief(record, id, "en"))
      .find((brief) => brief?.span?.events === 1 && brief.span.announced === 1);
    expect(summaryOf(announced?.id ?? "")).toContain(
      "It is known from an announcement only.",
    );
  });

  it("says that there is no event", () => {
    expect(summaryOf("thom-tillis")).toBe(
      "The record has no event of 1979–2024 with Thom Tillis.",
    );
  });

  it.each(["en", "zh"] as const)("is whole for everybody in %s", (locale) => {
    const ids = [...record.actors.map(({ id }) => id), ...ACTOR_GROUPS];
    const broken = ids.filter((id) =>
      /undefined|null|NaN|\(\)|（）|: \.|：。/.test(summaryOf(id, locale)),
    );
    expect(broken).toEqual([]);
  });
});
