/** @jest-environment node */
import { EditedRecord } from "../../fixtures/edit-record";

const FIFTH = "2023-11-03-fifth";

/** Plants a fault and says what the report must hold for it, line by line. */
type Plant = (record: EditedRecord) => string[];

function fifthConference(record: EditedRecord): number {
  const at = record
    .text("events.csv")
    .split("\n")
    .findIndex((text) => text.startsWith(FIFTH));
  return at + 1;
}

/** The ten faults that issue 2 names. */
const TEN: Record<string, Plant> = {
  "a date that is not EDTF": (record) => {
    const line = record.findLine("events.csv", "date", "1980-06-10");
    record.setCell("events.csv", line, "date", "1983-13");
    return [
      `data/events.csv:${line}: date: "1983-13" is not an EDTF level 1 date`,
    ];
  },
  "an unknown id": (record) => {
    record.setCell("event-actors.csv", 40, "actor", "nobody-known");
    return [
      'data/event-actors.csv:40: actor: "nobody-known" is no id of actors',
    ];
  },
  "a duplicate id": (record) => {
    const first = record.findLine("actors.csv", "id", "deng-xiaoping");
    const line = record.append(
      "actors.csv",
      "deng-xiaoping,Another,另一人,person,CN,,",
    );
    return [
      `data/actors.csv:${line}: id: "deng-xiaoping" is on line ${first} already`,
    ];
  },
  "an end before its start": (record) => {
    const line = record.findLine("events.csv", "end_date", "1979-02-05");
    const start = record.readCell("events.csv", line, "date");
    record.setCell("events.csv", line, "end_date", "1979-01-02");
    return [
      `data/events.csv:${line}: end_date: "1979-01-02" is before the date "${start}"`,
    ];
  },
  "an unknown place": (record) => {
    const line = fifthConference(record);
    record.setCell("events.csv", line, "place", "cn-nowhere");
    return [`data/events.csv:${line}: place: "cn-nowhere" is no id of places`];
  },
  "a negative export": (record) => {
    record.setCell("state-exports.csv", 77, "usd_millions", "-12.5");
    return ["data/state-exports.csv:77: usd_millions: -12.5 is below 0"];
  },
  "a missing source": (record) => {
    record.setCell("pairs.csv", 100, "sources", "");
    return [
      "data/pairs.csv:100: sources: at least one id of sources is required",
    ];
  },
  "a stray column": (record) => {
    record.mapLines(
      "bands.csv",
      (text, line) => text + (line === 1 ? ",colour" : ",red"),
    );
    return ["data/bands.csv:1: colour: a stray column, not in the schema"];
  },
  "broken quoting": (record) => {
    const line = record.findLine("seed-facts.csv", "as_of", "2023-06");
    record.setLine(
      "seed-facts.csv",
      line,
      record
        .readLine("seed-facts.csv", line)
        .replace("June 2023", '"June 2023'),
    );
    return [
      `data/seed-facts.csv:${line}: value: the quoting is broken: a quote is opened and not closed`,
    ];
  },
  "a wrong encoding": (record) => {
    const bytes = Buffer.from(
      record.text("rank-counts.csv").replace("Xie Feng", "Xié Feng"),
    );
    // As an editor set to Latin-1 writes it: one byte for the é.
    const at = bytes.indexOf("é");
    record.setBytes(
      "rank-counts.csv",
      Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([0xe9]),
        bytes.subarray(at + 2),
      ]),
    );
    return [
      "data/rank-counts.csv:21: as_reported_by: the encoding is wrong: bytes that are not UTF-8",
    ];
  },
};

const MORE: Record<string, Plant> = {
  "a date that no calendar has": (record) => {
    const line = record.findLine("pairs.csv", "established", "1979-11-02");
    record.setCell("pairs.csv", line, "established", "1979-02-29");
    return [
      `data/pairs.csv:${line}: established: "1979-02-29" is not an EDTF level 1 date`,
    ];
  },
  "an event outside the timeline": (record) => {
    const line = record.findLine("events.csv", "date", "1979-01-01");
    record.removeLine("events.csv", line - 1);
    record.setCell("events.csv", line - 1, "date", "1978-12-16");
    record.removeLine("event-actors.csv", 4);
    record.removeLine("event-actors.csv", 3);
    record.removeLine("event-actors.csv", 2);
    return [
      `data/events.csv:${line - 1}: date: "1978-12-16" is outside 1979–2024; it belongs in events-outside.csv`,
    ];
  },
  "an event that runs past the timeline": (record) => {
    const line = record.findLine("events.csv", "end_date", "1979-02-05");
    record.setCell("events.csv", line, "end_date", "2025-01-01");
    return [
      `data/events.csv:${line}: end_date: "2025-01-01" is outside 1979–2024; it belongs in events-outside.csv`,
    ];
  },
  "an event on the timeline among those outside": (record) => {
    record.setCell("events-outside.csv", 2, "date", "1984-05");
    return [
      'data/events-outside.csv:2: date: "1984-05" is within 1979–2024; it belongs in events.csv',
    ];
  },
  "an unknown source in a list": (record) => {
    const sources = record.readCell("events.csv", 3, "sources");
    record.setCell("events.csv", 3, "sources", `${sources};no-such-source`);
    return ['data/events.csv:3: sources: "no-such-source" is no id of sources'];
  },
  "a source named twice": (record) => {
    const sources = record.readCell("events.csv", 3, "sources");
    record.setCell("events.csv", 3, "sources", `${sources};ap-1997`);
    return ['data/events.csv:3: sources: "ap-1997" is in the list twice'];
  },
  "a list with a blank part": (record) => {
    const sources = record.readCell("events.csv", 3, "sources");
    record.setCell("events.csv", 3, "sources", `${sources};`);
    return ["data/events.csv:3: sources: the list has a blank part"];
  },
  "white space at the edge of a cell": (record) => {
    record.setCell("places.csv", 5, "name_zh", " 某地");
    return ['data/places.csv:5: name_zh: " 某地" has white space at its edge'];
  },
  "a blank where a value is required": (record) => {
    record.setCell("events.csv", 9, "title", "");
    return ["data/events.csv:9: title: a value is required"];
  },
  "a word that is none of the allowed": (record) => {
    record.setCell("pairs.csv", 9, "status", "dormant");
    return [
      'data/pairs.csv:9: status: "dormant" is none of active, suspended, ended, unknown',
    ];
  },
  "a number with a thousands separator": (record) => {
    record.setCell("national-trade.csv", 9, "us_exports_usd_millions", "5,021");
    return [
      'data/national-trade.csv:9: us_exports_usd_millions: "5,021" is not a number',
    ];
  },
  "a link that is not on the web": (record) => {
    record.setCell("sources.csv", 9, "url", "ftp://example.org/file");
    return [
      'data/sources.csv:9: url: "ftp://example.org/file" does not have the form ^https?://[^\\s]+$',
    ];
  },
  "a missing column": (record) => {
    record.mapLines("two-way-totals.csv", (text) =>
      text.split(",").toSpliced(2, 1).join(","),
    );
    return ["data/two-way-totals.csv:1: measure: the column is missing"];
  },
  "a row with too few cells": (record) => {
    record.setLine("national-trade.csv", 7, "1989,5755.4,11989.7,goods");
    return [
      "data/national-trade.csv:7: sources: the row has 4 cells, the header 5",
    ];
  },
  "a row with too many cells": (record) => {
    const line = record.readLine("national-trade.csv", 7);
    record.setLine("national-trade.csv", 7, `${line},more`);
    return [
      "data/national-trade.csv:7: cell 6: the row has 6 cells, the header 5",
    ];
  },
  "a blank line": (record) => {
    const line = record.append("pairs-unplaced.csv", "");
    return [`data/pairs-unplaced.csv:${line}: row: the line is blank`];
  },
  "text after a closing quote": (record) => {
    record.setLine(
      "two-way-totals.csv",
      3,
      '1981,"55"00,goods,time-1984-trade',
    );
    return [
      "data/two-way-totals.csv:3: two_way_usd_millions: the quoting is broken: text follows a closing quote",
    ];
  },
  "a quote inside a cell without quotes": (record) => {
    record.setLine("two-way-totals.csv", 3, '1981,55"00,goods,time-1984-trade');
    return [
      "data/two-way-totals.csv:3: two_way_usd_millions: the quoting is broken: a quote stands inside a cell that is not quoted",
    ];
  },
  "a byte order mark": (record) => {
    record.files.set("bands.csv", `\ufeff${record.text("bands.csv")}`);
    return [
      "data/bands.csv:1: file: the encoding is wrong: the file starts with a byte order mark",
    ];
  },
  "UTF-8 encoded twice": (record) => {
    record.setCell("events.csv", 2, "title", "Iowaâ€™s governor meets Deng");
    return [
      'data/events.csv:2: title: the encoding is wrong: "Iowaâ€™s governor meets Deng" looks encoded twice',
    ];
  },
  "a row that repeats another": (record) => {
    const text = record.readLine("pair-totals.csv", 9);
    record.setLine("pair-totals.csv", 10, text);
    return ["data/pair-totals.csv:10: row: the row repeats line 9"];
  },
  "a key of several columns twice": (record) => {
    record.setCell("state-ranks.csv", 4, "year", "2013");
    return [
      'data/state-ranks.csv:4: state+year+measure: "us-ak 2013 goods" is on line 3 already',
    ];
  },
  "a row out of order": (record) => {
    const last = record.readLine("national-trade.csv", 42);
    record.removeLine("national-trade.csv", 42);
    record.mapLines("national-trade.csv", (text, line) =>
      line === 3 ? `${last}\n${text}` : text,
    );
    return ['data/national-trade.csv:3: year: "2024" is out of order'];
  },
  "a gap in the positions of participants": (record) => {
    record.setCell("event-actors.csv", 3, "position", "5");
    record.setCell("event-actors.csv", 4, "position", "6");
    return ["data/event-actors.csv:3: position: 5 where 2 was expected"];
  },
  "a participant twice in one event": (record) => {
    record.setCell("event-actors.csv", 3, "actor", "robert-ray");
    return [
      'data/event-actors.csv:3: event+actor: "1979-ray-deng robert-ray" is on line 2 already',
    ];
  },
  "a government that stands for another place": (record) => {
    const actor = record.findLine("event-actors.csv", "actor", "gov-us-oh");
    record.setCell("event-actors.csv", actor, "represents", "us-ia");
    return [
      `data/event-actors.csv:${actor}: represents: "us-ia" where gov-us-oh stands for "us-oh"`,
    ];
  },
  "a pair not named for its places": (record) => {
    const line = record.findLine("pairs.csv", "id", "us-ak--cn-heilongjiang");
    record.setCell("pairs.csv", line, "cn_place", "cn-jilin");
    return [
      `data/pairs.csv:${line}: id: "us-ak--cn-heilongjiang" where "us-ak--cn-jilin" was expected`,
    ];
  },
  "a pair with both places in one country": (record) => {
    const line = record.append(
      "pairs.csv",
      "us-ak--us-al,us-ak,us-al,city,sister,1985,unknown,,,,seed-suzhou",
    );
    return [`data/pairs.csv:${line}: cn_place: "us-al" is not in China`];
  },
  "a pair of a wrong level": (record) => {
    const line = record.findLine("pairs.csv", "id", "us-ak--cn-heilongjiang");
    record.setCell("pairs.csv", line, "level", "city");
    return [
      `data/pairs.csv:${line}: level: "city" where the two places make it "state-province"`,
    ];
  },
  "a tie that ends before it began": (record) => {
    const line = record.findLine("pairs.csv", "id", "us-tx-dallas--cn-tianjin");
    record.setCell("pairs.csv", line, "ended", "1990");
    return [
      `data/pairs.csv:${line}: ended: "1990" is before the established "1995-04-14"`,
    ];
  },
  "an end of a tie that has not ended": (record) => {
    const line = record.findLine("pairs.csv", "id", "us-ak--cn-heilongjiang");
    record.setCell("pairs.csv", line, "ended", "2020");
    return [
      `data/pairs.csv:${line}: ended: "2020" for a tie whose status is "unknown"`,
    ];
  },
  "places within each other": (record) => {
    const city = record.findLine("places.csv", "id", "cn-jiangsu-suzhou");
    const part = record.findLine("places.csv", "id", "cn-jiangsu-wuzhong");
    record.setCell("places.csv", city, "parent", "cn-jiangsu-wuzhong");
    return [
      `data/places.csv:${city}: parent: "cn-jiangsu-wuzhong" leads back to the place itself`,
      `data/places.csv:${part}: parent: "cn-jiangsu-suzhou" leads back to the place itself`,
    ];
  },
  "a place with no place around it": (record) => {
    const line = record.findLine("places.csv", "id", "cn-hong-kong");
    record.setCell("places.csv", line, "parent", "");
    return [
      `data/places.csv:${line}: parent: a place that is no country needs the place around it`,
    ];
  },
  "a trade row of a city": (record) => {
    const city = "us-wy-cheyenne";
    record.append(
      "places.csv",
      `${city},Cheyenne,夏延市,city,US,us-wy,41.14,-104.82`,
    );
    record.setCell("state-exports.csv", 598, "state", city);
    return [`data/state-exports.csv:598: state: "${city}" is not a US state`];
  },
  "a government without its place": (record) => {
    const line = record.append(
      "actors.csv",
      "gov-us-atlantis,Atlantis,亚特兰蒂斯,city,US,,",
    );
    return [`data/actors.csv:${line}: id: "us-atlantis" is no id of places`];
  },
  "a president before the term": (record) => {
    const event = "1979-01-29-carter-deng";
    const line = record.findLine("event-actors.csv", "event", event);
    record.setCell("event-actors.csv", line, "actor", "ronald-reagan");
    return [
      `data/event-actors.csv:${line}: role: ronald-reagan was not "President of the United States" on 1979-01-29`,
    ];
  },
  "a president by letter after the term": (record) => {
    const role = "President of China (by letter)";
    const line = record.findLine("event-actors.csv", "role", role);
    const event = record.readCell("event-actors.csv", line, "event");
    const at = record.findLine("events.csv", "id", event);
    record.setCell("event-actors.csv", line, "actor", "hu-jintao");
    return [
      `data/event-actors.csv:${line}: role: hu-jintao was not "President of China" on ${record.readCell("events.csv", at, "date")}`,
    ];
  },
  "terms that overlap": (record) => {
    record.setCell("bands.csv", 3, "start", "1980-01-20");
    return ["data/bands.csv:3: start: the term before, on line 2, ends later"];
  },
  "a table that the data package does not name": (record) => {
    record.files.set("mayors.csv", "id\n");
    return ["data/mayors.csv:1: file: datapackage.json does not name the file"];
  },
  "a table that is named and missing": (record) => {
    record.files.delete("bands.csv");
    return [
      "data/bands.csv:1: file: the file is missing; datapackage.json names it",
    ];
  },
  "a data package that is not JSON": (record) => {
    record.files.set("datapackage.json", "{");
    return ["data/datapackage.json:1: file: not JSON"];
  },
  "no data package": (record) => {
    record.files.delete("datapackage.json");
    return ["data/datapackage.json:1: file: the file is missing"];
  },
};

describe("buildDataset(files)", () => {
  it("finds nothing wrong with the real record", () => {
    expect(new EditedRecord().check()).toEqual([]);
  });

  it.each(Object.entries({ ...TEN, ...MORE }))(
    "reports %s with its file, line and column, and nothing else",
    (_, plant) => {
      const record = new EditedRecord();
      const expected = plant(record);
      const found = record.check();
      expect(found).toHaveLength(expected.length);
      expected.forEach((text, index) => expect(found[index]).toContain(text));
    },
  );

  it("reports ten faults at once, sorted by file and line", () => {
    const record = new EditedRecord();
    const expected = Object.values(TEN).flatMap((plant) => plant(record));
    const found = record.check();
    expect(found.toSorted()).toEqual(expected.toSorted());
    const keys = found.map((text) => {
      const [, file = "", line = ""] = /^(.+?):(\d+):/.exec(text) ?? [];
      return `${file} ${line.padStart(5, "0")}`;
    });
    expect(keys).toEqual(keys.toSorted());
  });

  it("reads CRLF files and cells of several lines, and counts their lines", () => {
    const record = new EditedRecord();
    record.setCell("bands.csv", 2, "office_zh", "美国\n\n总统");
    const line = record.findLine("events.csv", "date", "1980-06-10");
    record.setCell("bands.csv", 9 + 2, "end", "1988-13");
    record.setCell("events.csv", line, "date", "1983-13");
    record.files.set(
      "events.csv",
      record.text("events.csv").replaceAll("\n", "\r\n"),
    );
    expect(record.check()).toEqual([
      expect.stringContaining('data/bands.csv:11: end: "1988-13"'),
      expect.stringContaining(`data/events.csv:${line}: date: "1983-13"`),
    ]);
  });

  it("goes on reading after a quote that swallows lines", () => {
    const record = new EditedRecord();
    const line = record.findLine("events.csv", "date", "1979-01-24") - 1;
    record.setLine(
      "events.csv",
      line,
      record.readLine("events.csv", line).replace('."', "."),
    );
    record.setCell("events.csv", 400, "place", "cn-nowhere");
    const found = record.check();
    expect(found[0]).toContain(`data/events.csv:${line}: `);
    expect(found[0]).toContain("the quoting is broken");
    expect(found[1]).toContain('data/events.csv:400: place: "cn-nowhere"');
    expect(found).toHaveLength(2);
  });
});
