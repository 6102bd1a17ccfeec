import { EnglishOwnNotes } from "@/components/briefing/english-own-notes";
import {
  OwnNotesPage,
  ownNotesMetadata,
} from "../../../../_present/own-notes-page";

export const metadata = ownNotesMetadata("en");

export default function Page() {
  return <OwnNotesPage island={EnglishOwnNotes} locale="en" />;
}
