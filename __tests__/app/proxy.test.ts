/** @jest-environment node */
import { NextRequest } from "next/server";
import { proxy } from "@/proxy";

const ask = (path: string) =>
  proxy(new NextRequest(new URL(path, "http://localhost:3000")));

describe("proxy(request)", () => {
  it("gives each page a nonce of its own", () => {
    const nonceOf = (path: string) =>
      /'nonce-([^']+)'/.exec(
        ask(path).headers.get("content-security-policy") ?? "",
      )?.[1];
    expect(nonceOf("/")).toMatch(/^.{40,}$/);
    expect(nonceOf("/")).not.toBe(nonceOf("/"));
  });

  it("tells known events from unknown ones in both languages", () => {
    expect(ask("/events/1979-ray-deng").status).toBe(200);
    expect(ask("/zh/events/1979-ray-deng").status).toBe(200);
    expect(ask("/events/nope").status).toBe(404);
    expect(ask("/zh/events/nope").status).toBe(404);
  });

  it.each([
    ["places", "us-ia"],
    ["actors", "robert-ray"],
    ["actors", "governors"],
  ])("tells known %s from unknown ones in both languages", (table, id) => {
    expect(ask(`/${table}/${id}`).status).toBe(200);
    expect(ask(`/zh/${table}/${id}`).status).toBe(200);
    expect(ask(`/${table}/nope`).status).toBe(404);
    expect(ask(`/zh/${table}/nope`).status).toBe(404);
    expect(ask(`/${table}/%E8%8B%8F`).status).toBe(404);
  });

  it("tells the briefings that ship from unknown ones, and leaves own ones to their pages", () => {
    for (const path of ["first-pair-to-284", "first-pair-to-284/notes"]) {
      expect(ask(`/present/${path}`).status).toBe(200);
      expect(ask(`/zh/present/${path}`).status).toBe(200);
    }
    for (const path of ["nope", "nope/notes", "__proto__"])
      expect(ask(`/present/${path}`).status).toBe(404);
    for (const path of ["/present", "/present/edit", "/zh/present/own"])
      expect(ask(path).status).toBe(200);
  });

  it.each(["/events/%", "/zh/places/%E0%A4", "/data/events/%ff.en.json"])(
    "finds nothing at %s, which stands for no text",
    (path) => expect(ask(path).status).toBe(404),
  );

  it.each(["/api/embed/timeline", "/api/oembed?url=x", "/%61pi/charts/a.svg"])(
    "finds nothing at %s, where a handler of another address is",
    (path) => expect(ask(path).status).toBe(404),
  );

  it("hardens every answer", () => {
    const { headers } = ask("/about");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe(
      "strict-origin-when-cross-origin",
    );
  });
});
