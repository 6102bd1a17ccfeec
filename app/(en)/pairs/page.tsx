import { EnglishPairs } from "@/components/pairs/english-pairs";
import { PairsPage, pairsMetadata } from "../../_pages/pairs-page";
import type { SearchRoute } from "../../_pages/url-params";

export function generateMetadata(route: SearchRoute) {
  return pairsMetadata("en", route);
}

export default function Page({ searchParams }: SearchRoute) {
  return (
    <PairsPage island={EnglishPairs} locale="en" searchParams={searchParams} />
  );
}
