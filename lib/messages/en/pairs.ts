/** The words of the explorer of pairs. */
export const pairs = {
  title: "Pairs",
};
