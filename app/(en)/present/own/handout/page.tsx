import { EnglishOwnPaper } from "@/components/briefing/english-own-paper";
import {
  OwnPaperPage,
  ownPaperMetadata,
} from "../../../../_present/own-paper-page";

export const metadata = ownPaperMetadata("en", "handout");

export default function Page() {
  return <OwnPaperPage island={EnglishOwnPaper} locale="en" paper="handout" />;
}
