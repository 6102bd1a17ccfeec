/** @jest-environment node */
import fc from "fast-check";
import {
  DEFAULT_PICTURE,
  MOST_QUERY,
  PICTURE_BOUNDS,
  PICTURE_FORMATS,
  PICTURE_LANGUAGES,
  PICTURE_PARTS,
  formatPictureParams,
  parsePictureParams,
} from "@/lib/view/picture-params";

const parse = (query: string) => parsePictureParams(new URLSearchParams(query));

it("parsePictureParams has its defaults where nothing is said", () => {
  expect(parse("").params).toEqual(DEFAULT_PICTURE);
});

it("parsePictureParams leaves the parameters of the view", () => {
  expect(parse("place=us-ia&width=600&theme=dark").rest.toString()).toBe(
    "place=us-ia",
  );
});

it("parsePictureParams holds sizes in their bounds and says so", () => {
  const { params, issues } = parse("width=99999&height=1&scale=9");
  expect(params).toMatchObject({ width: 1600, height: 200, scale: 1 });
  expect(issues.map(({ param }) => param)).toEqual([
    "width",
    "height",
    "scale",
  ]);
});

it("parsePictureParams takes a size that is no number for none", () => {
  const { params, issues } = parse("width=1e3&height=-5");
  expect(params).toMatchObject({ width: null, height: null });
  expect(issues.map(({ reason }) => reason)).toEqual([
    "malformed",
    "malformed",
  ]);
});

it("formatPictureParams writes what parsePictureParams reads", () => {
  const size = ([min, max]: readonly [number, number]) =>
    fc.option(fc.integer({ min, max }));
  fc.assert(
    fc.property(
      fc.record({
        theme: fc.constantFrom("auto", "light", "dark"),
        lang: fc.constantFrom(...PICTURE_LANGUAGES),
        width: size(PICTURE_BOUNDS.width),
        height: size(PICTURE_BOUNDS.height),
        scale: fc.constantFrom(1, 2, 3),
        pin: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)),
        hide: fc.subarray([...PICTURE_PARTS]),
        download: fc.boolean(),
      }),
      (params) => {
        const query = formatPictureParams(params);
        expect(parse(query)).toMatchObject({ params, issues: [] });
        expect(query.length).toBeLessThan(MOST_QUERY);
      },
    ),
  );
});

it("PICTURE_FORMATS has each format once", () => {
  expect(new Set(PICTURE_FORMATS).size).toBe(PICTURE_FORMATS.length);
});
