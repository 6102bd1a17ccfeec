import type { PlaceBrief } from "@/lib/describe/brief/place-brief";
import type { BriefWords } from "@/lib/messages/brief-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { SourceNumbers } from "./source-refs";

/** What every part of a brief is given. */
export interface BriefProps {
  readonly brief: PlaceBrief;
  /** The brief's own words. */
  readonly words: BriefWords;
  /** The page's words. */
  readonly messages: ChartMessages;
  /** The number of each source. */
  readonly numbers: SourceNumbers;
}
