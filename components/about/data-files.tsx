import type { AboutWords } from "@/lib/messages/about-for";
import { formatNumber } from "@/lib/messages/format-number";
import type { Locale } from "@/lib/model/bilingual";
import { dataHref, RECORD_ZIP } from "@/lib/view/data-href";
import { localePath } from "@/lib/view/language-path";

interface DataFilesProps {
  /** The tables of the record, in its order. */
  readonly tables: readonly {
    readonly file: string;
    readonly title: string;
    readonly rows: number;
  }[];
  /** The content hash of the record. */
  readonly version: string;
  readonly words: AboutWords["data"];
  /** Decides which feed and which calendar are offered. */
  readonly locale: Locale;
}

/** What the record can be had as: files, feeds, and this version for good. */
export function DataFiles({ tables, version, words, locale }: DataFilesProps) {
  const links = [
    [dataHref(RECORD_ZIP), words.whole],
    [dataHref("datapackage.json"), words.description],
    [dataHref("README.md"), words.guide],
    [localePath("/feed.xml", locale), words.feed],
    [localePath("/calendar.ics", locale), words.calendar],
    [dataHref("citations.bib?of=sources"), words.citations],
  ] as const;
  return (
    <div className="mt-4 space-y-6">
      <ul>
        {links.map(([href, text]) => (
          <li key={href}>
            <a
              className="inline-flex min-h-6 items-center underline"
              href={href}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      <table className="border-collapse text-sm">
        <thead>
          <tr className="text-muted">
            <th scope="col" className="py-1 pe-6 text-start font-normal">
              {words.file}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {words.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ file, title, rows }) => (
            <tr key={file} className="border-line border-t">
              <th scope="row" className="py-0.5 pe-6 text-start font-normal">
                <a
                  className="inline-flex min-h-6 items-center underline"
                  href={dataHref(file)}
                >
                  {title}
                </a>
              </th>
              <td className="py-0.5 text-end tabular-nums">
                {formatNumber(rows, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="max-w-prose wrap-anywhere">{words.version(version)}</p>
    </div>
  );
}
