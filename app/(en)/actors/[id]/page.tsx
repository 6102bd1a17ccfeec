import {
  ActorPage,
  actorMetadata,
  type ActorRoute,
} from "../../../_pages/actor-page";

export async function generateMetadata({ params }: ActorRoute) {
  return actorMetadata({ locale: "en", id: (await params).id });
}

export default async function Page({ params }: ActorRoute) {
  return <ActorPage locale="en" id={(await params).id} />;
}
