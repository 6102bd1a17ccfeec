import type { ReactNode } from "react";
import { SiteDocument } from "../../_pages/site-document";
import { siteMetadata, siteViewport } from "../../_pages/page-metadata";
import "../../globals.css";

export const metadata = siteMetadata("zh");
export const viewport = siteViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteDocument locale="zh">{children}</SiteDocument>;
}
