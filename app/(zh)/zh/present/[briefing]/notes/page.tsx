import { ChineseSpeaker } from "@/components/present/chinese-speaker";
import {
  NotesPage,
  notesMetadata,
  type NotesRoute,
} from "../../../../../_present/notes-page";

export async function generateMetadata({ params }: NotesRoute) {
  return notesMetadata({ locale: "zh", name: (await params).briefing });
}

export default async function Page({ params }: NotesRoute) {
  return (
    <NotesPage
      island={ChineseSpeaker}
      locale="zh"
      name={(await params).briefing}
    />
  );
}
