import {
  DashboardPage,
  dashboardMetadata,
  type DashboardRoute,
} from "../_pages/dashboard-page";

export const metadata = dashboardMetadata("en");

export default function Page({ searchParams }: DashboardRoute) {
  return <DashboardPage locale="en" searchParams={searchParams} />;
}
