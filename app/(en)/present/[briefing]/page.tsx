import { EnglishPresent } from "@/components/present/english-present";
import {
  PresentPage,
  presentMetadata,
  type PresentRoute,
} from "../../../_present/present-page";

export function generateMetadata(route: PresentRoute) {
  return presentMetadata({ locale: "en", route });
}

export default function Page(route: PresentRoute) {
  return <PresentPage island={EnglishPresent} locale="en" route={route} />;
}
