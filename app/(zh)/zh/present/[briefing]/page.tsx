import {
  PresentPage,
  presentMetadata,
  type PresentRoute,
} from "../../../../_present/present-page";

export function generateMetadata(route: PresentRoute) {
  return presentMetadata({ locale: "zh", route });
}

export default function Page(route: PresentRoute) {
  return <PresentPage locale="zh" route={route} />;
}
