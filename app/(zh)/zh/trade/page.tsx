import { ChineseTrade } from "@/components/trade/chinese-trade";
import { TradePage, tradeMetadata } from "../../../_pages/trade-page";
import type { SearchRoute } from "../../../_pages/url-params";

export function generateMetadata(route: SearchRoute) {
  return tradeMetadata("zh", route);
}

export default function Page({ searchParams }: SearchRoute) {
  return (
    <TradePage island={ChineseTrade} locale="zh" searchParams={searchParams} />
  );
}
