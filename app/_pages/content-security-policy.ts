/** The Content-Security-Policy of a page whose own scripts carry `nonce`; nothing comes from another site. */
export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
): string {
  // React rebuilds server stacks with eval in development only.
  const evaluation = development ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
