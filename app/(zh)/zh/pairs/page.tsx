import { PairsPage, pairsMetadata } from "../../../_pages/pairs-page";
import type { SearchRoute } from "../../../_pages/url-params";

export const metadata = pairsMetadata("zh");

export default function Page({ searchParams }: SearchRoute) {
  return <PairsPage locale="zh" searchParams={searchParams} />;
}
