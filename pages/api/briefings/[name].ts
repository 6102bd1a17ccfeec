import { apiHandler } from "@/app/_pictures/api-handler";
import { briefingFileResponse } from "@/app/_present/briefing-file-response";

export const config = { api: { responseLimit: false } };

/** A briefing as slides to edit, or a picture of one of its scenes. */
export default apiHandler("/data/briefings/", briefingFileResponse);
