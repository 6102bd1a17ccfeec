import { ChinesePresent } from "@/components/present/chinese-present";
import {
  PresentPage,
  presentMetadata,
  type PresentRoute,
} from "../../../../_present/present-page";

export function generateMetadata(route: PresentRoute) {
  return presentMetadata({ locale: "zh", route });
}

export default function Page(route: PresentRoute) {
  return <PresentPage island={ChinesePresent} locale="zh" route={route} />;
}
