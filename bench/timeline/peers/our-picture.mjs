// What stands in the product's timeline: on its canvas while the drawing has yet to follow, else in the drawing.

function partsOf(element) {
  return {
    canvas: element.querySelector("canvas"),
    drawing: element.querySelector("[data-chart=timeline]"),
  };
}

function linksOf(drawing) {
  return [...drawing.querySelectorAll("a")];
}

/** Whether it is drawn for a width, pixels: the first picture is for that of a server. */
export function isPainted(element, width) {
  return Number(partsOf(element).drawing?.getAttribute("width")) === width;
}

/** How many events the picture stands for. */
export function drawnIn(element) {
  const { canvas, drawing } = partsOf(element);
  if (canvas.dataset.painted) return Number(canvas.dataset.painted);
  return linksOf(drawing).reduce(
    (sum, { dataset }) => sum + Number(dataset.cluster ?? 1),
    0,
  );
}

/** How many marks and clusters have a link. */
export function marksIn(element) {
  return linksOf(partsOf(element).drawing).length;
}

/** Whether the drawing has yet to follow. */
export function isBehind(element) {
  return partsOf(element).drawing.ariaBusy === "true";
}
