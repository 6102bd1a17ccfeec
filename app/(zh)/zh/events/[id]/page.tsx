import {
  EventPage,
  eventMetadata,
  type EventRoute,
} from "../../../../_pages/event-page";

export async function generateMetadata({ params }: EventRoute) {
  return eventMetadata({ locale: "zh", id: (await params).id });
}

export default async function Page({ params }: EventRoute) {
  return <EventPage locale="zh" id={(await params).id} />;
}
