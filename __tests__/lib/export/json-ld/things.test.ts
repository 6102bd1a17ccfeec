/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFile } from "@/app/_pages/data-file";
import { actorJsonLd } from "@/lib/export/json-ld/actor-json-ld";
import { datasetJsonLd } from "@/lib/export/json-ld/dataset-json-ld";
import { serializeJsonLd } from "@/lib/export/json-ld/json-ld";
import { placeJsonLd } from "@/lib/export/json-ld/place-json-ld";
import { DATA_FOLDER, readRecord } from "../../../fixtures/read-record";

const record = readRecord();
const SITE = "https://ties.example";
const page = { site: SITE, locale: "en" } as const;

describe("placeJsonLd(dataset, id, page)", () => {
  it.each([
    ["us", "Country"],
    ["us-ia", "State"],
    ["cn-jiangsu", "State"],
    ["cn-shanghai", "State"],
    ["cn-jiangsu-suzhou", "City"],
    ["us-dc", "AdministrativeArea"],
  ])("gives %s the type %s", (id, type) => {
    expect(placeJsonLd(record, id, page)?.["@type"]).toBe(type);
  });

  it("places every place of the record in its country", () => {
    const lost = record.places.filter(({ id, country, kind }) => {
      let thing = placeJsonLd(record, id, page);
      while (thing?.containedInPlace)
        thing = thing.containedInPlace as typeof thing;
      return (
        kind !== "country" &&
        thing?.["@id"] !== `${SITE}/places/${country.toLowerCase()}`
      );
    });
    expect(lost).toEqual([]);
  });
});

describe("actorJsonLd(dataset, id, page)", () => {
  it("tells people, bodies and governments apart", () => {
    expect(actorJsonLd(record, "xi-jinping", page)).toMatchObject({
      "@type": "Person",
      "@id": `${SITE}/actors/xi-jinping`,
      name: "Xi Jinping",
      alternateName: "习近平",
    });
    expect(actorJsonLd(record, "cpaffc", page)?.["@type"]).toBe("Organization");
    expect(actorJsonLd(record, "gov-us-ia", page)).toMatchObject({
      "@type": "GovernmentOrganization",
      areaServed: { "@id": `${SITE}/places/us-ia` },
    });
  });

  it("claims no nationality and makes no thing of a group", () => {
    const thing = actorJsonLd(record, "terry-branstad", page);
    expect(Object.keys(thing ?? {})).not.toContain("nationality");
    expect(actorJsonLd(record, "governors", page)).toBeNull();
  });
});

describe("datasetJsonLd(dataset, page)", () => {
  const thing = datasetJsonLd(record, page);

  it("gives period, licence and version as data/ has them", () => {
    const packaged = JSON.parse(
      readFileSync(join(DATA_FOLDER, "datapackage.json"), "utf8"),
    ) as { licenses: { path: string }[] };
    const dictionary = readFileSync(join(DATA_FOLDER, "README.md"), "utf8");
    expect(thing).toMatchObject({
      "@type": "Dataset",
      temporalCoverage: "1979/2024",
      license: packaged.licenses[0]?.path,
      dateModified: record.asOf,
    });
    expect(dictionary).toContain(`name ${JSON.stringify(thing.creditText)}`);
  });

  it("names the downloads that are served", async () => {
    const downloads = thing.distribution as readonly Record<string, string>[];
    expect(downloads).not.toEqual([]);
    for (const { contentUrl = "", encodingFormat = "" } of downloads) {
      const answer = dataFile(
        new Request(contentUrl),
        contentUrl.replace(`${SITE}/data/`, ""),
      );
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch(encodingFormat);
      await answer.arrayBuffer();
    }
  });
});

describe("serializeJsonLd(thing)", () => {
  it("cannot end the element that holds it, and reads back the same", () => {
    const thing = { name: "</script><script>alert(1)</script><!--" };
    const text = serializeJsonLd(thing);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({
      "@context": "https://schema.org",
      ...thing,
    });
  });
});
