import { EnglishEditor } from "@/components/briefing/english-editor";
import { EditorPage, editorMetadata } from "../../../_present/editor-page";

export const metadata = editorMetadata("en");

export default function Page() {
  return <EditorPage island={EnglishEditor} locale="en" />;
}
