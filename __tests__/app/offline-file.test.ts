/** @jest-environment node */
import { GET } from "@/app/data/briefings/[file]/route";

describe("GET /data/briefings/<name>.html", () => {
  it.each(["nope.html", "nope", ".html", "../record.html", "%00.html"])(
    "answers %s with a 404",
    async (file) => {
      const answer = await GET(
        new Request("http://localhost:3000/data/briefings/x.html"),
        { params: Promise.resolve({ file }) },
      );
      expect(answer.status).toBe(404);
    },
  );
});
