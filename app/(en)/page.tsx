import {
  DashboardPage,
  dashboardMetadata,
  type DashboardRoute,
} from "../_pages/dashboard-page";

export function generateMetadata(route: DashboardRoute) {
  return dashboardMetadata("en", route);
}

export default function Page({ searchParams }: DashboardRoute) {
  return <DashboardPage locale="en" searchParams={searchParams} />;
}
