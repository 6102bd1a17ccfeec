import { oembedResponse } from "@/app/_pictures/oembed-response";
import { apiHandler } from "@/app/_pictures/api-handler";

export default apiHandler("/oembed", oembedResponse);
