import { EditorPage, editorMetadata } from "../../../_present/editor-page";

export const metadata = editorMetadata("en");

export default function Page() {
  return <EditorPage locale="en" />;
}
