/** @type {import('next').NextConfig} */
module.exports = {
  reactCompiler: true,
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ["fontkit"],
  experimental: { globalNotFound: true },
};
