import { EnglishOwnList } from "@/components/briefing/english-own-list";
import {
  BriefingsPage,
  briefingsMetadata,
} from "../../_present/briefings-page";

export const metadata = briefingsMetadata("en");

export default function Page() {
  return <BriefingsPage island={EnglishOwnList} locale="en" />;
}
