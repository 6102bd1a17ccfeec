import { EnglishTrade } from "@/components/trade/english-trade";
import { TradePage, tradeMetadata } from "../../_pages/trade-page";
import type { SearchRoute } from "../../_pages/url-params";

export function generateMetadata(route: SearchRoute) {
  return tradeMetadata("en", route);
}

export default function Page({ searchParams }: SearchRoute) {
  return (
    <TradePage island={EnglishTrade} locale="en" searchParams={searchParams} />
  );
}
