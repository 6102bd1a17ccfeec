import type { TextMetrics } from "../model/text-metrics";
import { textWidth } from "./text-width";

// A line may end at a space, after a pause mark, or between two Chinese characters.
const BREAK =
  /\s+|(?<=[、，；：])(?=[\u4e00-\u9fff《“])|(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g;

// Chinese has no spaces, and the dictionaries of browsers and servers differ: before these a word of a title ends,
const BEGINS =
  /^(与(?!会)|和(?![平谐解])|[在向就将等及赴]|率(?!先)|[对驻](?=[华台中美])|涉及|致函|访问|访[华美]|会[见晤谈]|通电?话|签[署订]|缔结|结[为成好]|建立|重申|正式|宣布|发表|举[行办]|召开|出席|主持|参加|加[入征]|启动|设立|成立|达成|批准|颁布|通过|抵达|接待|迎接|欢迎|邀请|率领|庆祝|纪念|推动|开展|首[个次]|联合(?!会)|友好(?!协)|商品|代表团|谅解|备忘录|协[议定]|关[系闭])/;
// after these,
const ENDS =
  /(总统|主席|总理|国务卿|大使|领事|[省州市]长|部长|书记|议员|代表团|协会|大会|论坛|委员会|[市省州县区、，；：])$/;
// but not where they are part of another word.
const NOT_AFTER = /[参共呼协缓正旨所存汇税效利方定成]$/;
const NOT_BEFORE = /^[长市省委港政民州份馆]/;

/** A text in two lines, and the width of the longer one in pixels. */
export interface WrappedText {
  readonly lines: readonly [string, string];
  readonly width: number;
}

/**
 * A text in two lines as equal in width as its words allow, or null when it has no place to break. A Chinese text is
 * broken where words are known to begin or end, elsewhere only if there is no such place.
 */
export function wrapInTwo(
  text: string,
  fontSize: number,
  metrics: TextMetrics,
): WrappedText | null {
  let best: WrappedText | null = null;
  let isBestSure = false;
  let before = 0;
  let measured = 0;
  let whole: number | null = null;
  for (const { 0: space, index } of text.matchAll(BREAK)) {
    whole ??= textWidth(text, fontSize, metrics);
    before += textWidth(text.slice(measured, index), fontSize, metrics);
    measured = index;
    const after = whole - before - textWidth(space, fontSize, metrics);
    const width = Math.max(before, after);
    const isSure = isBetweenWords(text, index, space);
    const isBetter = !best || width < best.width;
    if (isSure === isBestSure ? !isBetter : isBestSure) continue;
    const end = index + space.length;
    best = { lines: [text.slice(0, index), text.slice(end)], width };
    isBestSure = isSure;
  }
  return best;
}

function isBetweenWords(text: string, index: number, space: string): boolean {
  if (space !== "") return true;
  const before = text.slice(Math.max(0, index - 4), index);
  const after = text.slice(index, index + 4);
  return (
    (BEGINS.test(after) && !NOT_AFTER.test(before)) ||
    (ENDS.test(before) && !NOT_BEFORE.test(after))
  );
}
