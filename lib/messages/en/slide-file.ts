/** The words of making slides in the browser, in English. */
export const slideFile = {
  make: "Save as PowerPoint",
  making: "Making the slides…",
  made: "Saved: a slide for each scene, with its notes and sources.",
  failed: "The slides could not be made. Try again.",
};
