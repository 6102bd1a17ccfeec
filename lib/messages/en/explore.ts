/** The words of the live view, for which a scene is left. */
export const explore = {
  region: "Live view",
  /** @param scene the title of the scene that waits */
  from: (scene: string) => `Explore: ${scene}`,
  hint: "Every filter works here. The scene waits where it is.",
  back: (scene: number) => `Back to scene ${scene}`,
  key: "E or Esc",
};
