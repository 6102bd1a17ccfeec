// The packages of citation-js bring no types; these are the parts used here.
declare module "@citation-js/core" {
  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): {
        readonly format: {
          useIdAsLabel: boolean;
          checkLabel: boolean;
          asciiOnly: boolean;
        };
      };
    };
    readonly output: {
      format(name: string, items: unknown, options: object): unknown;
    };
  };
  /** Parses any format that a plugin knows. */
  export class Cite {
    constructor(data: unknown, options?: object);
    readonly data: readonly Record<string, unknown>[];
    format(name: string, options?: object): unknown;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
