/** @type {import('next').NextConfig} */
module.exports = {
  reactCompiler: true,
  poweredByHeader: false,
  agentRules: false,
  experimental: { globalNotFound: true },
};
