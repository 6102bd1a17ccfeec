/** @jest-environment node */
import { buildDataset } from "@/lib/data/build-dataset";
import { eventDetail } from "@/lib/describe/event-detail";
import { indexEvents } from "@/lib/select/index-events";
import { actorOptions, placeOptions } from "@/lib/select/options";
import { packEvents, unpackEvents } from "@/lib/select/pack-events";
import { RECORD_END } from "@/lib/time/record-window";
import { EditedRecord } from "../../fixtures/edit-record";

function opened(column: string) {
  const record = new EditedRecord();
  const line = record.findLine("events.csv", "end_date", "1979-02-05");
  const id = record.readCell("events.csv", line, "id");
  record.setCell("events.csv", line, column, "..");
  return { id, line, ...buildDataset(record.files) };
}

it("buildDataset() reads an end_date of .. as open, up to the page's own words", () => {
  const { id, dataset, problems } = opened("end_date");
  expect(problems).toEqual([]);
  if (!dataset) throw new Error("no dataset");
  const events = indexEvents(dataset, "en");
  const event = events.find((one) => one.id === id);
  expect(event).toMatchObject({ endDate: "..", end: RECORD_END });
  expect(eventDetail(dataset, id, "en")?.when).toMatchObject({
    text: "since 28 January 1979",
    edtf: "1979-01-28/..",
    precision: "day",
  });
  const keys = {
    actors: actorOptions(dataset, "en"),
    places: placeOptions(dataset, "en"),
  };
  expect(unpackEvents(packEvents(events, keys), keys)).toEqual(events);
});

it("buildDataset() takes no open date: an event of the record begins", () => {
  const { dataset, problems, line } = opened("date");
  expect(dataset).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({ line, column: "date" }),
  );
});
