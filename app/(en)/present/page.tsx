import {
  BriefingsPage,
  briefingsMetadata,
} from "../../_present/briefings-page";

export const metadata = briefingsMetadata("en");

export default function Page() {
  return <BriefingsPage locale="en" />;
}
