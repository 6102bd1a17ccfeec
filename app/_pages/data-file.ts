import { loadDataset } from "@/lib/data/load-dataset";
import { loadPackage } from "@/lib/data/load-files";
import { loadKept, recordVersion } from "@/lib/data/record-version";
import { unzipTexts, zipFiles } from "@/lib/data/zip-files";
import { publishFor } from "@/lib/messages/publish-for";
import { dataHref, RECORD_ZIP } from "@/lib/view/data-href";
import { fileResponse, refusal } from "./file-response";
import { siteUrl } from "./site-config";

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** Seconds that the present files may be used unasked. */
const KEEP = 300;

type Content = string | Uint8Array<ArrayBuffer>;

/** Answers with a file of the record as it is, or as it was at the version that the address pins. */
export function dataFile(request: Request, name: string): Response {
  // Addresses of data are for programs: what is wrong with one is said in English.
  const { refused } = publishFor("en");
  const pin = new URL(request.url).searchParams.get("pin");
  const zip = pin === null ? null : findKept(pin);
  if (pin !== null && !zip) return refusal(410, refused.version);
  const body = zip ? readKept(zip, name) : readPresent(name);
  if (body === null)
    return refusal(404, refused.file(RECORD_ZIP, [...loadPackage().keys()]));
  const ending = name.split(".").at(-1) ?? "";
  return fileResponse(request, {
    body,
    type: TYPES[ending] ?? "application/zip",
    name: `sister-ties-${name}`,
    download: name === RECORD_ZIP,
    keep: zip ? "pinned" : KEEP,
    link: `<${siteUrl()}${dataHref("datapackage.json", pin ?? undefined)}>; rel="describedby"; type="application/json"`,
  });
}

function findKept(pin: string): Uint8Array<ArrayBuffer> | null {
  return pin === recordVersion() ? packPresent() : loadKept(pin);
}

function readKept(zip: Uint8Array<ArrayBuffer>, name: string): Content | null {
  return name === RECORD_ZIP ? zip : (unzipTexts(zip, name).get(name) ?? null);
}

function readPresent(name: string): Content | null {
  return name === RECORD_ZIP
    ? packPresent()
    : (loadPackage().get(name) ?? null);
}

let packed: Uint8Array<ArrayBuffer> | undefined;

// What was kept goes before a copy packed now, so that a pinned zip is the same for ever.
function packPresent(): Uint8Array<ArrayBuffer> {
  packed ??=
    loadKept(recordVersion()) ?? zipFiles(loadPackage(), loadDataset().asOf);
  return packed;
}
