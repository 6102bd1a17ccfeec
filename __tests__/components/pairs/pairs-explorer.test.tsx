import { screen, waitFor, within } from "@testing-library/react";
import { address, goBack, statusLine } from "../../fixtures/open-dashboard";
import { chart, listed, openPairs, rowOf } from "../../fixtures/open-pairs";
import { csvRows, stateOf } from "../../lib/select/charts/csv-rows";

const rows = csvRows("pairs");
const total = rows.length;
const inIowa = rows.filter((row) => stateOf(row.us_place ?? "") === "us-ia");

// A page of thousands of elements takes its time in jsdom.
jest.setTimeout(90_000);

const table = () => screen.getByRole("table", { name: "The ties, one by one" });
it("opening the explorer lists every tie, says what is reported, documented and dated, and lists the unplaced apart", async () => {
  await openPairs();
  expect(listed().sort()).toEqual(rows.map(({ id }) => id).sort());
  const dated = rows.filter((row) => row.established).length;
  const of = (tie: string) => rows.filter((row) => row.tie === tie).length;
  expect(statusLine()).toHaveTextContent(
    `${total} documented ties: ${of("sister")} sister, ${of("friendship")} friendship, ${of("other")} other; ${dated} dated.`,
  );
  expect(screen.getByText("284 pairs reported")).toBeVisible();
  expect(screen.getByText(`${total} documented`)).toBeVisible();
  expect(screen.getByText(`${dated} dated`)).toBeVisible();
  const unplaced = screen.getByRole("table", {
    name: "Ties that could not be placed",
  });
  expect(within(unplaced).getAllByRole("row")).toHaveLength(
    csvRows("pairs-unplaced").length + 1,
  );
  expect(within(table()).queryByText("Coralville, IA")).toBeNull();
});

it("choosing a state's tile lists its ties, lights its partners and fills the address; going back undoes it", async () => {
  const { user } = await openPairs("to=1985");
  const early = inIowa.filter((row) => {
    const year = (row.established ?? "").slice(0, 4);
    return year !== "" && year <= "1985";
  });
  const iowa = () =>
    within(chart("pairs-by-state")).getByRole("link", { name: /^Iowa:/ });
  await user.click(iowa());
  expect(listed().sort()).toEqual(early.map(({ id }) => id).sort());
  expect(statusLine()).toHaveTextContent(
    new RegExp(`^${early.length} of ${total} documented ties`),
  );
  expect(iowa()).toHaveAttribute("aria-current", "true");
  const provinces = within(chart("pairs-by-province"));
  expect(
    provinces.getByRole("link", { name: /^Hebei: .*partner of the choice$/ }),
  ).toBeVisible();
  expect(provinces.getAllByRole("link", { name: /partner/ })).toHaveLength(
    new Set(early.map((row) => row.cn_place?.split("-")[1])).size,
  );
  await waitFor(() => expect(address()).toBe("/pairs?place=us-ia&to=1985"));
  await goBack();
  expect(listed().length).toBeGreaterThan(early.length);
});

it("sorting by a heading orders the rows by it, says so, and turns round the second time", async () => {
  const { user } = await openPairs("place=us-ia");
  const heading = () =>
    within(table()).getByRole("columnheader", { name: /Established/ });
  expect(heading()).not.toHaveAttribute("aria-sort");
  const dates = () =>
    listed().map((id) => rows.find((row) => row.id === id)?.established ?? "");
  await user.click(within(heading()).getByRole("link"));
  expect(heading()).toHaveAttribute("aria-sort", "ascending");
  expect(dates()).toEqual(inIowa.map((row) => row.established).sort());
  await user.click(within(heading()).getByRole("link"));
  expect(heading()).toHaveAttribute("aria-sort", "descending");
  expect(dates()).toEqual(
    inIowa
      .map((row) => row.established)
      .sort()
      .reverse(),
  );
  await waitFor(() =>
    expect(address()).toBe("/pairs?place=us-ia&pairsort=established-down"),
  );
});

it("the link of a tie lights its row and fills the address; again, it lights none", async () => {
  const { user } = await openPairs("place=us-ia&pair=us-ia--cn-hebei");
  const lit = () =>
    listed().filter((id) => rowOf(id).getAttribute("aria-current") === "true");
  expect(lit()).toEqual(["us-ia--cn-hebei"]);
  const link = (id: string) =>
    within(rowOf(id)).getByRole("link", { name: /^Link to this tie: / });
  const other = inIowa.find(({ id }) => id !== "us-ia--cn-hebei")?.id ?? "";
  expect(link(other)).toHaveAttribute(
    "href",
    `/pairs?pair=${other}#pair-${other}`,
  );
  await user.click(link(other));
  expect(lit()).toEqual([other]);
  await waitFor(() =>
    expect(address()).toBe(`/pairs?place=us-ia&pair=${other}`),
  );
  await user.click(link(other));
  expect(lit()).toEqual([]);
  await waitFor(() => expect(address()).toBe("/pairs?place=us-ia"));
});

it("an address that names no tie of the record says so, and lights none", async () => {
  await openPairs("place=us-ia&pair=us-ia--cn-nowhere");
  expect(screen.getByText(/us-ia--cn-nowhere/)).toBeVisible();
  expect(listed()).toHaveLength(inIowa.length);
});

it("a tie that ended says when and after how long, where a source dates it, and nothing where none does", async () => {
  await openPairs("status=ended");
  expect(rowOf("us-tx-dallas--cn-tianjin")).toHaveTextContent(
    "Ended 2025, after 29 or 30 years",
  );
  expect(rowOf("us-ar-little-rock--cn-jilin-changchun")).toHaveTextContent(
    "Ended 2025, after 30 or 31 years",
  );
  expect(rowOf("us-in-carmel--cn-hubei-xiangyang")).not.toHaveTextContent(
    /after \d/,
  );
});

it("every row leads to the places at both its ends and cites its sources", async () => {
  await openPairs("place=us-ia");
  for (const pair of inIowa) {
    const row = within(rowOf(pair.id ?? ""));
    const links = row
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(links.slice(0, 2)).toEqual([
      `/places/${pair.us_place}`,
      `/places/${pair.cn_place}`,
    ]);
    expect(pair.sources?.split(";").length).toBeGreaterThan(0);
    expect(row.getAllByRole("cell").at(-1)).not.toBeEmptyDOMElement();
  }
});

it("searching in Chinese on the English page finds ties by the names of their places", async () => {
  const { user } = await openPairs("place=cn-hebei");
  const found = rows.filter((row) => row.cn_place === "cn-hebei-shijiazhuang");
  expect(listed().length).toBeGreaterThan(found.length);
  await user.click(screen.getByRole("searchbox", { name: "Text" }));
  await user.paste("石家庄");
  await waitFor(() => expect(listed()).toHaveLength(found.length));
});

it("choosing what leaves nothing offers each filter with what it keeps out", async () => {
  const { user } = await openPairs("place=us-ia&status=ended");
  expect(listed()).toEqual([]);
  const empty = screen.getByRole("region", {
    name: "No documented tie passes these filters",
  });
  await user.click(
    within(empty).getByRole("link", {
      name: `Without Ended: ${inIowa.length} ties`,
    }),
  );
  expect(listed()).toHaveLength(inIowa.length);
});

it("choosing a cell of the statuses filters by status and kind", async () => {
  const { user } = await openPairs("place=us-ar");
  await user.click(
    within(chart("pairs-status")).getByRole("link", {
      name: /^Ended, sister:/,
    }),
  );
  expect(listed()).toHaveLength(
    rows.filter(
      (row) =>
        row.status === "ended" &&
        row.tie === "sister" &&
        stateOf(row.us_place ?? "") === "us-ar",
    ).length,
  );
  expect(listed()).toHaveLength(1);
});

it("opening an address with filters of events says that they do not act here", async () => {
  await openPairs("actor=xi-jinping&kind=visit&place=us-ia");
  expect(listed()).toHaveLength(inIowa.length);
  expect(
    screen.getByText(
      /filters by actor and kind of event do not act on this page/,
    ),
  ).toBeVisible();
  expect(
    screen.getByRole("link", { name: "Remove filter: Xi Jinping" }),
  ).toBeVisible();
});
