import { ChineseDashboard } from "@/components/dashboard/chinese-dashboard";
import {
  DashboardPage,
  dashboardMetadata,
  type DashboardRoute,
} from "../../_pages/dashboard-page";

export function generateMetadata(route: DashboardRoute) {
  return dashboardMetadata("zh", route);
}

export default function Page({ searchParams }: DashboardRoute) {
  return (
    <DashboardPage
      island={ChineseDashboard}
      locale="zh"
      searchParams={searchParams}
    />
  );
}
