import { calendarResponse } from "../_pages/calendar-route";

/** The anniversaries of ties as a calendar to subscribe to. */
export function GET(request: Request): Response {
  return calendarResponse(request, "en");
}
