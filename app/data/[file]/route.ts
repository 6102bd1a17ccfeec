import { dataFile } from "@/app/_pages/data-file";

export { preflight as OPTIONS } from "@/app/_pages/file-response";

/** A file of the record: a table, `datapackage.json`, `README.md`, or `record.zip` with all of them; `pin` asks for a kept version. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  return dataFile(request, (await params).file);
}
