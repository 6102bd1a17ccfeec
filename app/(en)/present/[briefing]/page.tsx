import {
  PresentPage,
  presentMetadata,
  type PresentRoute,
} from "../../../_present/present-page";

export async function generateMetadata(route: PresentRoute) {
  return presentMetadata({ locale: "en", route });
}

export default async function Page(route: PresentRoute) {
  return <PresentPage locale="en" route={route} />;
}
