import { EnglishDashboard } from "@/components/dashboard/english-dashboard";
import {
  DashboardPage,
  dashboardMetadata,
  type DashboardRoute,
} from "../_pages/dashboard-page";

export function generateMetadata(route: DashboardRoute) {
  return dashboardMetadata("en", route);
}

export default function Page({ searchParams }: DashboardRoute) {
  return (
    <DashboardPage
      island={EnglishDashboard}
      locale="en"
      searchParams={searchParams}
    />
  );
}
