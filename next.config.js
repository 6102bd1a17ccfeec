/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: [
    "fontkit",
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-ris",
  ],
  experimental: { globalNotFound: true },
};
