import { apiHandler } from "@/app/_pictures/api-handler";
import { pictureResponse } from "@/app/_pictures/picture-response";

export const config = { api: { responseLimit: false } };

export default apiHandler("/charts/", pictureResponse);
