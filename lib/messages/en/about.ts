import { countOf, formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "en");

/** The words of the page about the record, in English. */
export const about = {
  title: "About the record",
  description:
    "How the record of US–China sister cities and leader meetings was gathered, what it covers and where its sources disagree.",
  contents: "On this page",
  what: {
    title: "What this is",
    text: [
      "A record of ties below the national level between the United States and China, 1979–2024, made for people who brief others on them: sister cities, sister states and provinces, the meetings of their leaders, and the trade around them.",
      "Each event, tie and figure was seen in the source that it names. None was added from memory, estimated or interpolated. Where nothing was found the page says “not documented”, which is not the same as “none”.",
    ],
  },
  method: {
    title: "Method",
    gathering: {
      title: "How it was gathered",
      text: (bare: number, untitled: number) => [
        "Sources were read as stored copies, some of them only in part, so a link may have moved or the page may have changed. Where several sources describe one event, they were merged and all are kept. A trip and a meeting within it are two events. Titles and summaries are in the record's own words, in both languages. Coordinates and the Chinese forms of names are common knowledge and carry no source.",
        `A title in square brackets describes a document whose own title was not seen (${countOf(untitled, "source")}). A source without an address was seen only as a copy on another site (${countOf(bare, "source")}); its original publisher and date are named instead.`,
      ],
    },
    pairs: {
      title: "Reported, documented and dated ties",
      text: (parts: {
        total: number;
        stateProvince: number;
        city: number;
        date: string;
        documented: number;
        dated: number;
      }) => [
        `Reported ties are what somebody announced: on ${parts.date}, ${n(parts.total)} sister ties (${n(parts.stateProvince)} state–province and ${n(parts.city)} city). Documented ties are those that could be shown one by one: ${n(parts.documented)} sister ties, of which ${n(parts.dated)} are dated.`,
        "Who counts what differs from one source to the next, so the two stand side by side and neither is a share of the other. Friendship and other ties are kept apart from sister ties.",
      ],
    },
    dates: {
      title: "Dates",
      text: [
        "Dates are kept as far as they are known, in EDTF (the Extended Date/Time Format of the Library of Congress): a day, a month or a year, each possibly approximate. A year is drawn as a span and never as 1 January. No date depends on the reader's time zone.",
        "Where sources of a tie disagree on its date, the most precise date of the first survey stands; later findings fill a blank or add a day to a month or year they agree with, and never replace a value. The note of the tie gives the other values.",
      ],
    },
    tiers: {
      title: "Tiers of sources",
      terms: {
        seed: "One of the documents that the record started from.",
        official: "A government, or a party to the fact.",
        news: "A news organisation.",
        reference: "An encyclopaedia, database, think tank or blog.",
      },
    },
    levels: {
      title: "Levels of events",
      terms: {
        "head-of-state":
          "A serving president of either country takes part in person, by phone or by video. A premier's tour that includes talks with the president counts too.",
        national:
          "Another national office holder, an ambassador or national bodies act. Policies and agreements between the two governments are national.",
        subnational:
          "All others. Sister-city conferences and governors forums are subnational unless a national leader attends in person; a message or letter, a consul or embassy staff do not raise the level.",
      },
    },
    announced: {
      title: "Announced events",
      text: (whole: number, part: number) => [
        `Some events are known from announcements made beforehand. Their texts say “due”, “was to”, “were to” or “would”, and their pages are marked. The mark follows from the text: if the title says so, or the main clause that opens the summary does, the event as a whole is known from an announcement only (${countOf(whole, "event")}); if a later clause does, a part of it is (${countOf(part, "event")}).`,
      ],
    },
    exports: {
      title: "Two methods for state exports",
      text: [
        "Census Bureau figures follow the place where a shipment starts its journey. The US-China Business Council's differ, because it appears to move farm exports from port states to the states that grow them. The two are never mixed in one series. Ranks count Hong Kong and Macau as destinations of their own.",
      ],
    },
    importance: {
      title: "Which events are labelled first",
      text: [
        "Where there is no room for every label, the more important event has it. Importance is computed from the record by the same points for every event, never chosen by hand:",
      ],
      trait: "Trait of the event",
      points: "Points",
      traits: {
        level: (level: string) => `Level: ${level}`,
        seed: "Cited by a founding document",
        source: "Each source after the first, up to five",
        acrossLevels:
          "A national office holder meets those who stand for states, provinces or cities",
        summit: "Presidents of both countries meet in one of the two",
        firstMeeting:
          "The first time the record sees these presidents meet in person",
        subject: "About sister ties, or a conference",
        firstOfPair: (level: string) => `The first event of a tie: ${level}`,
        firstTie: "The first event of the first dated sister tie of its level",
        firstOfKind: "The first event of its kind",
        actor: "Each actor, up to six",
        day: "Known to the day",
      },
    },
    words: {
      title: "Wording and places",
      text: [
        "The wording is neutral: who met whom, where and when; positions and quotations are attributed. Place names follow the sources. Charts carry no disputed boundary.",
      ],
    },
  },
  coverage: {
    title: "Coverage",
    intro: "Counted from the record itself, on this page.",
    category: "Category",
    count: "Count",
    events: "Events",
    byKind: "Events by kind",
    byLevel: "Events by level",
    byDecade: "Events by decade",
    byPrecision: "Events by precision of the date",
    pairsByTie: "Ties by kind",
    pairsByLevel: "Ties by level",
    pairsByPrecision: "Ties by precision of the date",
    pairsByStatus: "Ties by status",
    sisterByLevel: "Sister ties by level",
    sourcesByTier: "Sources by tier",
    exportsByMethod: "State export figures by method",
    total: "Total",
    dated: "Dated",
    undated: "No date documented",
    decade: (first: number) => `${first}s`,
    precision: {
      day: "To the day",
      month: "To the month",
      year: "To the year",
    },
    method: {
      census: "Census Bureau, origin of movement",
      press: "Press",
      "state-office": "State offices citing federal figures",
    },
    notes: (facts: {
      oneSource: number;
      referenceOnly: number;
      unplaced: number;
      states: string;
      complete: string;
      national: string;
    }) => [
      `${countOf(facts.oneSource, "event")} rest on one source; ${n(facts.referenceOnly)} on reference sources only.`,
      `${countOf(facts.unplaced, "tie")} could not be placed, because a source leaves open which place it means, and are not counted.`,
      `State exports cover ${facts.states}; the Census series has every state and the District of Columbia only for ${facts.complete}. National trade covers ${facts.national}.`,
    ],
    yearSpan: (first: number, last: number) => `${first}–${last}`,
  },
  conflicts: {
    title: "Known conflicts and weak rows",
    intro: (notes: number) =>
      `${countOf(notes, "tie")} carry a note that qualifies the row, often with a date that another source gives; it stands beside the tie on the pages of its events. These conflicts reach further:`,
    items: [
      "Ohio–Hubei, 31 October 1979: a Hubei government page gives 7 October 1985, the date that other lists give for Alabama.",
      "San Francisco–Shanghai: 18 or 28 January 1980. Indiana–Zhejiang: 23 or 24 July 1987. Massachusetts–Guangdong: 7 or 2 November 1983. Connecticut–Shandong: 1987 or 27 May 1986. Oregon–Tianjin: 2014, in one source 2016.",
      "Houston–Shenzhen: March 1986, 2 April 1986 or 1989. Indianapolis–Hangzhou: signed on 5 December 2008, counted by Hangzhou from 16 August 2012. Syracuse–Fuzhou: 1991 or 1981, not resolved. Little Rock–Changchun: 22 or 2 June 1994.",
      "Little Rock–Changchun and Dallas–Tianjin ended in 2025 because of state laws; Carmel–Xiangyang was reported ended after 2024. The effect of the laws of Indiana (2024) and Texas (2025) on other ties there was not seen. The end of Stockton–Foshan rests on an undated digest.",
      "Whittier–Changshu is suspended. Malibu–Lijiang is disputed. California–Guangdong and Michigan–Guangdong are missing from a Guangdong list that would cover them.",
      "Xi Jinping's first visit to Iowa, in 1985, is dated to April or to May by different sources. Bill Clinton's trip of 1998 starts on 24 June in US accounts and on 25 June in Chinese ones.",
      "Ambassador Xie Feng's statement of 2023, that China is among the top three markets of 38 states, names no year of data and does not match Census counts of goods, which are lower for 2021, 2022 and 2023.",
      "The governors forum of October 2011 counts as the second for the State Department and as part of the first for others; that of April 2013 as the third or the second.",
      "Some US states of city ties are inferred from the city's name; the note of the tie says so.",
      "The lists of fifteen Chinese provinces, regions and municipalities could be read; those of Shaanxi, Hubei, Hunan, Henan, Yunnan, Gansu and others only in part.",
      "Twelve little-known people have no established Chinese name and are given in Latin letters. Names of US people are transliterations in the style of Chinese official media where no Chinese name is in use.",
    ],
  },
  seed: {
    title: "Founding facts",
    intro:
      "Statements taken from the documents that the record started from, as they stand there.",
    fact: "Fact",
    value: "As stated",
    source: "Source, as of",
  },
  sources: {
    title: "Sources",
    all: "All sources",
    intro: (total: number) =>
      `The record rests on ${countOf(total, "source")}. Each stands on the page of all sources with everything that rests on it.`,
    tier: (name: string, count: number) =>
      `${name}: ${countOf(count, "source")}`,
  },
  data: {
    title: "Data and feed",
    intro: [
      "Everything the site shows can be had as files: CSV in UTF-8, described by a Data Package. Any site may read them from its own pages.",
      "Every chart can be had as a picture and as its own data, and any view can stand in another page: see “Share” beside it.",
    ],
    whole: "The whole record as one zip",
    description: "The description of every column (datapackage.json)",
    guide: "How to read the files (README.md)",
    feed: "What changed: a feed (Atom)",
    calendar: "Anniversaries of ties: a calendar (iCalendar)",
    citations: "All sources: citations (BibTeX)",
    file: "Table",
    rows: "Rows",
    version: (version: string) =>
      `Version ${version}. Files, pictures and embeds show the record as it is now; with ?pin=${version} in the address they show this version for good.`,
  },
  accessibility: {
    title: "Accessibility",
    text: [
      "The site is made to meet WCAG 2.2 at level AA. All of the record can be read without a script, by keyboard and with a screen reader; charts come with tables; no meaning rests on colour alone; dark and light follow the system or the reader's choice; motion stops where the system asks for it.",
      "If something stands in your way, say so with “Report an error”.",
    ],
  },
  privacy: {
    title: "Privacy",
    text: [
      "No cookies, no tracking, nothing loaded from other sites. The choice of light or dark is kept in your browser only.",
    ],
  },
  licence: {
    title: "Licence",
    text: [
      "The code is under the MIT licence. Facts are free for anyone to use; the wording of titles and summaries is the record's own. Rights in the sources stay with their publishers, which are named beside each fact: please cite them, and the date of the record.",
    ],
  },
};
