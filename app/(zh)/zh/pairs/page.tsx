import { ChinesePairs } from "@/components/pairs/chinese-pairs";
import { PairsPage, pairsMetadata } from "../../../_pages/pairs-page";
import type { SearchRoute } from "../../../_pages/url-params";

export function generateMetadata(route: SearchRoute) {
  return pairsMetadata("zh", route);
}

export default function Page({ searchParams }: SearchRoute) {
  return (
    <PairsPage island={ChinesePairs} locale="zh" searchParams={searchParams} />
  );
}
