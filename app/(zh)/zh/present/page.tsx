import { ChineseOwnList } from "@/components/briefing/chinese-own-list";
import {
  BriefingsPage,
  briefingsMetadata,
} from "../../../_present/briefings-page";

export const metadata = briefingsMetadata("zh");

export default function Page() {
  return <BriefingsPage island={ChineseOwnList} locale="zh" />;
}
