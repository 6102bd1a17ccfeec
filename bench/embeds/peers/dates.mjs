/** The parts of an EDTF date that are known. */
export function partsOf(edtf) {
  const [year, month, day] = edtf.replace("~", "").split("-").map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** Its first instant. */
export function startOf(edtf) {
  const { year, month = 1, day = 1 } = partsOf(edtf);
  return Date.UTC(year, month - 1, day);
}

/** The record of this page, and where to draw it. */
export async function load() {
  const rows = await (await fetch("record.json")).json();
  return { rows, element: document.getElementById("stage") };
}

/** Says that the picture stands, with the marks in it. */
export function finish(marks) {
  document.body.dataset.marks = String(marks);
}

export const FIRST = Date.UTC(1979, 0, 1);
export const LAST = Date.UTC(2025, 0, 1);
