/** @jest-environment node */
import fc from "fast-check";
import { deflateSync } from "fflate";
import { readHash, sentHash } from "@/lib/view/briefing/briefing-hash";
import { packText, unpackText } from "@/lib/view/briefing/briefing-link";

describe("packText(text)", () => {
  it("unpackText() gives back what packText() made letters of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(packText(text)).toMatch(/^[\w-]+$/);
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it("unpackText() refuses what is damaged, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (code) => {
        expect([null, "string"]).toContain(
          unpackText(code) === null ? null : "string",
        );
      }),
    );
    const code = packText("## Iowa\n".repeat(50));
    expect(unpackText(code.slice(0, -6))).toBeNull();
    expect(unpackText(`${code}%`)).toBeNull();
    expect(unpackText("")).toBeNull();
  });

  it("unpackText() makes no more of a link than a briefing can be", () => {
    const bomb = deflateSync(new Uint8Array(40_000_000));
    expect(unpackText(Buffer.from(bomb).toString("base64url"))).toBeNull();
  });
});

describe("readHash(hash)", () => {
  it("readHash() tells what a hash opens", () => {
    expect(readHash("iowa-2")).toEqual({ opens: "own", name: "iowa-2" });
    expect(readHash("copy=iowa")).toEqual({ opens: "copy", name: "iowa" });
    expect(readHash("new")).toEqual({ opens: "new" });
    expect(readHash(sentHash("x"))).toEqual({
      opens: "sent",
      code: packText("x"),
    });
    for (const hash of ["", "../x", "a b", "q=1", "中"])
      expect(readHash(hash)).toBeNull();
  });
});
