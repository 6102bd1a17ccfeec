/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { GET, OPTIONS } from "@/app/data/[file]/route";
import { recordVersion } from "@/lib/data/record-version";
import { DATA_FOLDER } from "../fixtures/read-record";

const FILES = readdirSync(DATA_FOLDER).filter((name) => name.includes("."));

const ask = (file: string, headers: Record<string, string> = {}) => {
  const request = new Request(`http://localhost/data/${file}`, { headers });
  const name = new URL(request.url).pathname.replace("/data/", "");
  return GET(request, { params: Promise.resolve({ file: name }) });
};
const bytesOf = async (answer: Response) =>
  Buffer.from(await answer.arrayBuffer());

describe("GET /data/<file>", () => {
  it.each(FILES)("serves %s as it is, to every site", async (name) => {
    const answer = await ask(name);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
    expect(answer.headers.get("content-type")).toMatch(
      name.endsWith(".csv")
        ? /^text\/csv; charset=utf-8/
        : /(json|markdown); charset=utf-8$/,
    );
    const own = readFileSync(join(DATA_FOLDER, name));
    expect((await bytesOf(answer)).equals(own)).toBe(true);
  });

  it("serves all of them in one zip", async () => {
    const answer = await ask("record.zip");
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="sister-ties-record.zip"',
    );
    const entries = Object.entries(unzipSync(await bytesOf(answer)));
    expect(entries.map(([name]) => name).sort()).toEqual([...FILES].sort());
    // The README is no part of a version, so a kept one may be older than the present.
    const changed = entries.filter(
      ([name, bytes]) =>
        !readFileSync(join(DATA_FOLDER, name)).equals(Buffer.from(bytes)),
    );
    expect(changed.map(([name]) => name).join()).toMatch(/^(README\.md)?$/);
  });

  it("does not send again what the reader has", async () => {
    const etag = (await ask("pairs.csv")).headers.get("etag") ?? "";
    const again = await ask("pairs.csv", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask("events.csv")).headers.get("etag")).not.toBe(etag);
  });

  it("serves a pinned version for good, and says 410 of one that is not kept", async () => {
    const pinned = await ask(`pairs.csv?pin=${recordVersion()}`);
    expect(pinned.headers.get("cache-control")).toMatch(/immutable/);
    expect(await pinned.text()).toBe(
      readFileSync(join(DATA_FOLDER, "pairs.csv"), "utf8"),
    );
    for (const pin of ["0123456789abcdef", "", "..%2F..%2Fdata"]) {
      const gone = await ask(`pairs.csv?pin=${pin}`);
      expect(gone.status).toBe(410);
      expect(gone.headers.get("cache-control")).not.toMatch(/immutable/);
    }
  });

  it("has nothing else", async () => {
    for (const name of ["package.json", "..%2Fpackage.json", "versions", "x"]) {
      const answer = await ask(name);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("record.zip");
    }
  });
});

describe("OPTIONS /data/<file>", () => {
  it("lets every site ask for a file and whether theirs is the same", () => {
    const { headers } = OPTIONS();
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe("if-none-match");
  });
});
