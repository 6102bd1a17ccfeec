import { messagesFor } from "@/lib/messages/messages-for";
import { pairsFor } from "@/lib/messages/pairs-for";
import { picturesFor } from "@/lib/messages/pictures-for";
import { tradeMessagesFor } from "@/lib/messages/trade-messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { SheetWords } from "./sheet-input";

/** The words of the drawings of scenes in a language, for the server and for what a browser loads when it makes files. */
export function sheetWordsFor(locale: Locale): SheetWords {
  return {
    charts: () => messagesFor(locale),
    pairs: () => pairsFor(locale),
    trade: () => tradeMessagesFor(locale),
    pictures: picturesFor(locale),
  };
}
