import { ChineseEditor } from "@/components/briefing/chinese-editor";
import { EditorPage, editorMetadata } from "../../../../_present/editor-page";

export const metadata = editorMetadata("zh");

export default function Page() {
  return <EditorPage island={ChineseEditor} locale="zh" />;
}
