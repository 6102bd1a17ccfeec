/** The words of the page of trade. */
export const trade = {
  title: "Trade",
};
