import { EnglishOwnStage } from "@/components/briefing/english-own-stage";
import {
  OwnStagePage,
  ownStageMetadata,
} from "../../../_present/own-stage-page";

export const metadata = ownStageMetadata("en");

export default function Page() {
  return <OwnStagePage island={EnglishOwnStage} locale="en" />;
}
