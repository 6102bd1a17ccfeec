import {
  DashboardPage,
  dashboardMetadata,
  type DashboardRoute,
} from "../../_pages/dashboard-page";

export const metadata = dashboardMetadata("zh");

export default function Page({ searchParams }: DashboardRoute) {
  return <DashboardPage locale="zh" searchParams={searchParams} />;
}
