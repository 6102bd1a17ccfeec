/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: [
    "fontkit",
    "@resvg/resvg-js",
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-ris",
  ],
  transpilePackages: ["server-only"],
  // Handlers of pages/api run on the server but know no `react-server` condition, without which the package throws. That
  // client code does not import it is checked before the name is resolved.
  turbopack: {
    resolveAlias: { "server-only": "./scripts/server-only.mjs" },
  },
  // Who reads a page for its preview does not wait for a head that comes after the body.
  htmlLimitedBots: /.*/,
  rewrites: () => [
    { source: "/charts/:name", destination: "/api/charts/:name" },
    { source: "/oembed", destination: "/api/oembed" },
    { source: "/embed/:name", destination: "/api/embed/:name" },
    {
      source: "/data/briefings/:name(.+\\.(?:pptx|png))",
      destination: "/api/briefings/:name",
    },
    {
      source: "/present/:briefing/:paper(slides|handout)",
      destination: "/api/paper/en/:briefing/:paper",
    },
    {
      source: "/zh/present/:briefing/:paper(slides|handout)",
      destination: "/api/paper/zh/:briefing/:paper",
    },
  ],
  // Whoever checks the types beside the build (scripts/test.mjs) need not check them again in it.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === "1" },
  experimental: {
    globalNotFound: true,
    // Written in a tenth of the build's time, and read by nobody where each build begins with a clean install.
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
};
