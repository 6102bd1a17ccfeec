import {
  OwnStagePage,
  ownStageMetadata,
} from "../../../../_present/own-stage-page";

export const metadata = ownStageMetadata("zh");

export default function Page() {
  return <OwnStagePage locale="zh" />;
}
