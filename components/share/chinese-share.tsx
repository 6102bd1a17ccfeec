import type { ComponentProps } from "react";
import { share } from "@/lib/messages/zh/share";
import { ShareDialog } from "./share-dialog";

/**
 * The dialog to share a view in Chinese; a page loads the words of its own language only.
 *
 * @public
 */
export function Share(
  props: Omit<ComponentProps<typeof ShareDialog>, "words">,
) {
  return <ShareDialog {...props} words={share} />;
}
