import {
  OwnStagePage,
  ownStageMetadata,
} from "../../../_present/own-stage-page";

export const metadata = ownStageMetadata("en");

export default function Page() {
  return <OwnStagePage locale="en" />;
}
