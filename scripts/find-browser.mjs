// Finds a Chromium: CHROME_PATH, else the one that comes as the package @sparticuz/chromium, else the system's. The
// package's has no window to draw, and opens a page in half the time.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

// Nobody else hears from a test run, and a machine without a network does not wait for answers.
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
];

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

/**
 * Options for playwright-core's `chromium.launch` and `chromium.launchServer`.
 * CHROME_PATH=system takes the system's browser even where the packaged one runs, as does `whole`: the packaged one
 * cannot tell what a page takes of memory.
 */
export async function browserOptions({ whole = false } = {}) {
  return { ...(await findBrowser(whole)), headless: true, args: FLAGS };
}

async function findBrowser(whole) {
  const wanted = process.env.CHROME_PATH || (whole ? "system" : "");
  if (wanted && wanted !== "system") return { executablePath: wanted };
  if (!wanted && process.platform === "linux" && process.arch === "x64")
    return packagedBrowser();
  const executablePath = systemBrowser();
  if (executablePath) return { executablePath };
  throw new Error(
    "No Chromium found: install Chrome or Chromium, or set CHROME_PATH to one.",
  );
}

function systemBrowser() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path));
}

async function packagedBrowser() {
  const { version } = JSON.parse(
    await readFile(join(modules, "@sparticuz/chromium/package.json"), "utf8"),
  );
  const home = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
    },
  };
}

// The package unpacks into the temporary folder, keeps whatever it finds there, and brings its shared libraries
// only where it believes to be in a Lambda: so it gets a folder of its own, and is told that it is in one.
async function unpack(home) {
  await mkdir(join(modules, ".cache"), { recursive: true });
  const folder = await mkdtemp(`${home}-`);
  await promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL("unpack-browser.mjs", import.meta.url))],
    {
      env: {
        ...process.env,
        TMPDIR: folder,
        AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
      },
    },
  );
  await writeFile(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, "fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, "fonts-cache")}</cachedir></fontconfig>\n`,
  );
  try {
    await rename(folder, home);
  } catch (error) {
    // Another run was quicker.
    await rm(folder, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}
