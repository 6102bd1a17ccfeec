import type { Locale } from "../../model/bilingual";

/** The words of the dialog that shares, embeds and downloads a view, in English; loaded with it. */
export const share = {
  locale: "en" as Locale,
  title: { view: "Share, embed, download", page: "Share this page" },
  close: "Close",
  tabs: {
    label: "What to do with it",
    link: "Link",
    embed: "Embed",
    download: "Download",
  },
  copy: "Copy",
  copied: "Copied",
  copyFailed:
    "The browser does not allow copying here. Select the text and copy it by keyboard.",
  pictureFailed:
    "The browser could not copy it here. Download the file instead.",
  working: "Working…",
  link: {
    label: "Address of this view, with its filters",
    pageLabel: "Address of this page",
    send: "Send…",
    mail: "By e-mail",
    hint: "The link opens this page with the same filters, drawn from the record as it is on that day.",
    qr: "QR code of the link",
    qrHint: "For a room: point a phone’s camera at it.",
    enlarge: "Show large",
    tooLong: "The address is too long for a QR code.",
  },
  settings: {
    heading: "Settings",
    data: "Record",
    live: "Live: follows the record",
    pinned: "Pinned: stays as it is today",
    theme: "Colours",
    themes: {
      auto: "As the reader’s system",
      light: "Light",
      dark: "Dark",
    },
    language: "Language",
    languages: { en: "English", zh: "中文", both: "Both languages" },
    width: "Width",
    fluid: "As wide as its place",
    ownWidth: "The chart’s own",
    pixels: (width: string) => `${width} pixels`,
    include: "Include",
    parts: { title: "Title", notes: "Notes", table: "Data table" },
    always: "Filter, source and the link to the live view always stay.",
  },
  embed: {
    form: "Form",
    kinds: {
      iframe: "Iframe",
      script: "Script (grows with its content)",
      image: "Picture (HTML)",
      markdown: "Markdown",
      wordpress: "WordPress",
      office: "Word, PowerPoint, e-mail",
    },
    hints: {
      iframe:
        "For any web page. It works without script, cookies and storage; its height is fixed.",
      script:
        "For pages that allow a script of this site. The frame takes the height it needs; without script there is a picture.",
      image: "For places that take no frames. The picture links to the page.",
      markdown: "For wikis, README files and notes.",
      wordpress:
        "Paste the address on a line of its own in the block editor; WordPress makes the embed of it.",
      office:
        "Picture, caption and link as rich text. Copy it, then paste it into the document.",
    } as Readonly<Record<string, string>>,
    code: "Text to paste",
    copyRich: "Copy picture and caption",
    preview: "Preview",
    openAlone: "Open it by itself",
  },
  download: {
    files: "Files",
    formats: {
      png: "PNG picture",
      svg: "SVG drawing",
      csv: "CSV table",
      json: "JSON with metadata",
      zip: "ZIP of all, with citation",
    },
    hints: {
      png: "for slides and documents",
      svg: "sharp at any size",
      csv: "what is drawn, for spreadsheets",
      json: "what is drawn, for programs",
      zip: "drawing, picture, data, readme",
    },
    scale: "Sharpness of the PNG",
    scales: {
      1: "1× (screen)",
      2: "2× (sharp screen)",
      3: "3× (print)",
    },
    clipboard: "Clipboard",
    copyPicture: "Copy as a picture",
    copyTable: "Copy the data as a table",
    paper: "Paper",
    print: "Print, or save as PDF",
    printPage: "Print the page, or save it as PDF",
    record: "The whole record",
    recordZip: "All tables (ZIP of CSV files)",
  },
};
