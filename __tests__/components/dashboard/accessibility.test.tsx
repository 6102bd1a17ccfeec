import { axe } from "jest-axe";
import { openDashboard, standInFetch } from "../../fixtures/open-dashboard";

// Axe reads every element; short periods keep the charts, which have a test of their own, small.
jest.setTimeout(60_000);

it.each([
  ["en", "to=1981&event=1979-ray-deng&colour=red"],
  ["zh", "to=1980&event=1979-ray-deng&actor=deng-xiaoping"],
] as const)(
  "the dashboard with an event opened has no accessibility problem (%s, ?%s)",
  async (locale, query) => {
    standInFetch();
    const { container } = await openDashboard(query, locale);
    // Addressing all the elements that pass takes longer than finding those that do not.
    const { violations } = await axe(container, {
      resultTypes: ["violations"],
    });
    expect(violations).toEqual([]);
  },
);
