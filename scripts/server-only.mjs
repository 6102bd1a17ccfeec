// Stands in for the package of this name where Next has bundled a server module outside of `app/`; see next.config.js.
export {};
