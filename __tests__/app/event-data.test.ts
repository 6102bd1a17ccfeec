/** @jest-environment node */
import { GET } from "@/app/data/events/[file]/route";

const get = (file: string, headers = {}) =>
  GET(new Request(`http://localhost:3000/data/events/${file}`, { headers }), {
    params: Promise.resolve({ file }),
  });

describe("GET /data/events/<id>.<locale>.json", () => {
  it("gives the event in the language asked for", async () => {
    const answer = await get("1979-ray-deng.zh.json");
    expect(await answer.json()).toMatchObject({
      id: "1979-ray-deng",
      when: { text: "1979年" },
    });
  });

  it("does not send again what the reader has", async () => {
    const etag = (await get("1979-ray-deng.en.json")).headers.get("etag");
    const again = await get("1979-ray-deng.en.json", { "if-none-match": etag });
    expect(again.status).toBe(304);
  });

  it.each([
    "nope.en.json",
    "1979-ray-deng.fr.json",
    "1979-ray-deng.json",
    ".en.json",
  ])("answers %s with a 404 in JSON", async (file) => {
    const answer = await get(file);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: "no such event" });
  });
});
