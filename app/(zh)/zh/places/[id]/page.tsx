import {
  PlacePage,
  placeMetadata,
  type PlaceRoute,
} from "../../../../_pages/place-page";

export async function generateMetadata({ params }: PlaceRoute) {
  return placeMetadata({ locale: "zh", id: (await params).id });
}

export default async function Page({ params }: PlaceRoute) {
  return <PlacePage locale="zh" id={(await params).id} />;
}
