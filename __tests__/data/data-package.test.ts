/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDataPackage } from "@/lib/data/data-package";
import { TABLE_NAMES } from "@/lib/data/read-dataset";
import {
  EVENT_KINDS,
  EVENT_LEVELS,
  PAIR_LEVELS,
  PAIR_STATUSES,
  PAIR_TIES,
} from "@/lib/model/record";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { DATA_FOLDER } from "../fixtures/read-record";

const readText = (name: string) =>
  readFileSync(join(DATA_FOLDER, name), "utf8");
const { dataPackage } = readDataPackage(readText("datapackage.json"));
const resources = dataPackage?.resources ?? [];

/** What the package says of one column. */
function findField(table: string, column: string) {
  const resource = resources.find(({ name }) => name === table);
  return resource?.schema.fields.find(({ name }) => name === column);
}

describe("data/datapackage.json", () => {
  it("describes the tables that the dataset is made of, each in the order of its file", () => {
    expect(resources.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
    for (const { path, schema } of resources)
      expect(schema.fields.map(({ name }) => name).join()).toBe(
        readText(path).split("\n")[0],
      );
  });

  it("says of every table and every column what it is", () => {
    for (const resource of resources)
      for (const described of [resource, ...resource.schema.fields])
        expect(described).toMatchObject({
          title: expect.stringMatching(/\S/) as string,
          description: expect.stringMatching(/\S/) as string,
        });
  });

  it.each([
    ["events", "kind", EVENT_KINDS],
    ["events", "level", EVENT_LEVELS],
    ["events-outside", "kind", EVENT_KINDS],
    ["pairs", "tie", PAIR_TIES],
    ["pairs", "status", PAIR_STATUSES],
    ["pairs", "level", PAIR_LEVELS],
  ])("allows in %s.%s what the model knows", (table, column, values) => {
    expect(findField(table, column)?.constraints?.enum).toEqual([...values]);
  });

  it("keeps the years of trade within the years of the timeline", () => {
    const years = resources.flatMap(({ schema }) =>
      schema.fields.filter(({ type }) => type === "year"),
    );
    expect(years).toHaveLength(7);
    for (const { constraints } of years)
      expect(constraints).toMatchObject({
        minimum: FIRST_YEAR,
        maximum: LAST_YEAR,
      });
  });

  it("asks for a source in every row of every table but the names of things and its own history", () => {
    const withSources = resources
      .filter(({ schema }) =>
        schema.fields.some(
          ({ references, constraints }) =>
            references?.resource === "sources" && constraints?.required,
        ),
      )
      .map(({ name }) => name);
    expect(TABLE_NAMES.filter((name) => !withSources.includes(name))).toEqual([
      "sources",
      "places",
      "actors",
      "event-actors",
      "event-actors-outside",
      "changes",
    ]);
  });

  it("has every one of its files named in data/README.md", () => {
    const readme = readText("README.md");
    expect(
      resources.filter(({ path }) => !readme.includes(`\`${path}\``)),
    ).toEqual([]);
  });
});
