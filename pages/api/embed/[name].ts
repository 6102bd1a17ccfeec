import { respondWithEmbed } from "@/app/_embed/embed-route";
import { apiHandler } from "@/app/_pictures/api-handler";

export const config = { api: { responseLimit: false } };

/** A view as a page without chrome, for an iframe. */
export default apiHandler("/embed/", respondWithEmbed);
