/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ["fontkit"],
  experimental: { globalNotFound: true },
};
