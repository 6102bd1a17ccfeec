import { EnglishSpeaker } from "@/components/present/english-speaker";
import {
  NotesPage,
  notesMetadata,
  type NotesRoute,
} from "../../../../_present/notes-page";

export async function generateMetadata({ params }: NotesRoute) {
  return notesMetadata({ locale: "en", name: (await params).briefing });
}

export default async function Page({ params }: NotesRoute) {
  return (
    <NotesPage
      island={EnglishSpeaker}
      locale="en"
      name={(await params).briefing}
    />
  );
}
