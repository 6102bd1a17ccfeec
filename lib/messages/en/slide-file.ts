/** The words of making slides in the browser, in English. */
export const slideFile = {
  make: "Save as PowerPoint",
  making: "Making the slides…",
  made: "Saved: a slide for each scene, with its notes and sources.",
  pictureFailed: "The picture could not be made. Try again.",
  failed: "The slides could not be made. Try again.",
};
