import { apiHandler } from "@/app/_pictures/api-handler";
import { paperResponse } from "@/app/_present/paper-response";

export const config = { api: { responseLimit: false } };

/** A briefing on paper: its slides, or its handout. */
export default apiHandler("/", paperResponse);
