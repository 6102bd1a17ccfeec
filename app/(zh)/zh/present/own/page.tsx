import { ChineseOwnStage } from "@/components/briefing/chinese-own-stage";
import {
  OwnStagePage,
  ownStageMetadata,
} from "../../../../_present/own-stage-page";

export const metadata = ownStageMetadata("zh");

export default function Page() {
  return <OwnStagePage island={ChineseOwnStage} locale="zh" />;
}
