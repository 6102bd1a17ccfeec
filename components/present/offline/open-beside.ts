/** Where a link leads in this file is seen to for all of them in one place: `use-leads.ts`. */
export function openBeside(): void {}
