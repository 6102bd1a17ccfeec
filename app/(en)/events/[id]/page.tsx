import {
  EventPage,
  eventMetadata,
  type EventRoute,
} from "../../../_pages/event-page";

export async function generateMetadata({ params }: EventRoute) {
  return eventMetadata({ locale: "en", id: (await params).id });
}

export default async function Page({ params }: EventRoute) {
  return <EventPage locale="en" id={(await params).id} />;
}
