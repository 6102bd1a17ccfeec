import { join } from "node:path";
import { build, type Plugin } from "esbuild";

const ENTRY = "components/present/offline/offline-entry.tsx";
/** Modules that ask the site for something, and what the offline file has in their place. */
const SWAPPED: Readonly<Record<string, string>> = {
  "components/view/load-json.ts": "components/present/offline/load-json.ts",
};

export interface BundledScript {
  readonly text: string;
  /** Paths of the modules in it, from the project's folder, with the bytes of each. */
  readonly modules: ReadonlyMap<string, number>;
}

/** The one script of the offline file: the stage, the speaker's window and all that they load, for browsers of 2022 and later. */
export async function bundleScript(root: string): Promise<BundledScript> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outfile: "offline.js",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [swapModules(root)],
  });
  const modules = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      modules.set(path, bytesInOutput);
  return { text: outputFiles[0]?.text.trim() ?? "", modules };
}

function swapModules(root: string): Plugin {
  return {
    name: "swap-modules",
    setup(bundle) {
      for (const [path, other] of Object.entries(SWAPPED))
        bundle.onLoad({ filter: new RegExp(`/${path}$`) }, () => ({
          contents: `export * from ${JSON.stringify(join(root, other))}`,
          resolveDir: root,
        }));
    },
  };
}
