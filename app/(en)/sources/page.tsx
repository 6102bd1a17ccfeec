import { SourcesPage, sourcesMetadata } from "../../_pages/sources-page";
import type { SearchRoute } from "../../_pages/url-params";

export const metadata = sourcesMetadata("en");

export default function Page({ searchParams }: SearchRoute) {
  return <SourcesPage locale="en" searchParams={searchParams} />;
}
