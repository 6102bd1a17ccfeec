import { NotFoundPage } from "../../_pages/not-found-page";

export default function NotFound() {
  return <NotFoundPage locale="zh" />;
}
