import { ChineseOwnNotes } from "@/components/briefing/chinese-own-notes";
import {
  OwnNotesPage,
  ownNotesMetadata,
} from "../../../../../_present/own-notes-page";

export const metadata = ownNotesMetadata("zh");

export default function Page() {
  return <OwnNotesPage island={ChineseOwnNotes} locale="zh" />;
}
