import {
  OwnNotesPage,
  ownNotesMetadata,
} from "../../../../_present/own-notes-page";

export const metadata = ownNotesMetadata("en");

export default function Page() {
  return <OwnNotesPage locale="en" />;
}
