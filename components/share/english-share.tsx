import type { ComponentProps } from "react";
import { share } from "@/lib/messages/en/share";
import { ShareDialog } from "./share-dialog";

/**
 * The dialog to share a view in English; a page loads the words of its own language only.
 *
 * @public
 */
export function Share(
  props: Omit<ComponentProps<typeof ShareDialog>, "words">,
) {
  return <ShareDialog {...props} words={share} />;
}
