/** The events and the actor of this run. */
export async function load() {
  return (await fetch("/events.json")).json();
}

/** The first instant of an EDTF date. */
export function startOf(edtf) {
  const { year, month = 1, day = 1 } = partsOf(edtf);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The last instant of an EDTF date. */
export function endOf(edtf) {
  const { year, month, day } = partsOf(edtf);
  const next = day
    ? Date.UTC(year, month - 1, day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1);
  return new Date(next - 1);
}

/** An EDTF date as TimelineJS takes it: as many parts as are known. */
export function partsOf(edtf) {
  const [year, month, day] = edtf.replace("~", "").split("-").map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}
