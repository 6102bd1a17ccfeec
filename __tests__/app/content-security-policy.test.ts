/** @jest-environment node */
import { contentSecurityPolicy } from "@/app/_pages/content-security-policy";

describe("contentSecurityPolicy(nonce, development)", () => {
  it("lets in this site's own scripts by nonce and nothing else", () => {
    const policy = contentSecurityPolicy("abc", false);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*inline/);
  });

  it("evaluates in development only", () => {
    expect(contentSecurityPolicy("abc", true)).toContain("'unsafe-eval'");
  });
});
