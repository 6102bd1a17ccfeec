import { ChineseOwnPaper } from "@/components/briefing/chinese-own-paper";
import {
  OwnPaperPage,
  ownPaperMetadata,
} from "../../../../../_present/own-paper-page";

export const metadata = ownPaperMetadata("zh", "slides");

export default function Page() {
  return <OwnPaperPage island={ChineseOwnPaper} locale="zh" paper="slides" />;
}
