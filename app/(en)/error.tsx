"use client";

import { FailurePage, type FailureProps } from "@/components/site/failure-page";

export default function Failure({ retry }: FailureProps) {
  return <FailurePage locale="en" retry={retry} />;
}
