import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { startApp } from "./app-server.mjs";
import { copySite } from "./static/copy-site";
import { siteAddresses } from "./static/site-addresses";

// npm run export: a copy of the site for any server of files, in out/. SITE_URL is where it will stand; its path, or
// BASE_PATH, is the folder it stands in there. `--only` narrows it to the addresses that match (docs/static-export.md).
const { values } = parseArgs({
  options: {
    to: { type: "string", default: "out" },
    only: { type: "string" },
    /** A server of this build that runs already; its own SITE_URL counts. */
    from: { type: "string" },
  },
});
const site = (process.env.SITE_URL ?? "http://localhost:3000").replace(
  /\/+$/,
  "",
);
const base = (process.env.BASE_PATH ?? new URL(site).pathname).replace(
  /\/+$/,
  "",
);
async function run(): Promise<void> {
  if (!existsSync(".next/BUILD_ID"))
    execFileSync("npm", ["run", "build"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  rmSync(values.to, { recursive: true, force: true });
  const app = values.from ? null : await startApp({ SITE_URL: site });
  try {
    const origin = values.from ?? app?.url ?? "";
    const only = new RegExp(values.only ?? "");
    const all = await siteAddresses(origin, site);
    const { files, bytes, problems } = await copySite({
      origin,
      site,
      base,
      folder: values.to,
      built: ".next",
      seeds: all.filter((address) => only.test(address)),
    });
    for (const problem of problems) console.error(problem);
    console.log(
      `${values.to}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, for ${site} under ${base || "/"}; ${problems.length} could not be had`,
    );
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await app?.stop();
  }
}

void run();
