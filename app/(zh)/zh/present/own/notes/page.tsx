import {
  OwnNotesPage,
  ownNotesMetadata,
} from "../../../../../_present/own-notes-page";

export const metadata = ownNotesMetadata("zh");

export default function Page() {
  return <OwnNotesPage locale="zh" />;
}
