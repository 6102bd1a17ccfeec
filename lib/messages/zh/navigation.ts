import { formatNumber } from "../format-number";
import type { navigation as english } from "../en/navigation";

const n = (value: number) => formatNumber(value, "zh");

/** The words for moving about the timeline, in Chinese. */
export const navigation: typeof english = {
  undo: "撤销",
  redo: "重做",
  undoHint: "撤销上一次视图更改（Ctrl或⌘ + Z）",
  redoHint: "重做（Shift + Ctrl或⌘ + Z）",
  fit: "适合范围",
  fitHint: "只显示符合筛选条件的事件所在的年份",
  jump: {
    label: "跳转到年份",
    go: "前往",
    range: (first, last) => `${first}—${last}`,
    problem: {
      malformed: "请输入四位数年份，如1985。",
      "out-of-range": (first, last) => `本记录涵盖${first}年至${last}年。`,
    },
  },
  gestures:
    "拖动可平移；双指捏合、双击或按住Ctrl或⌘滚动滚轮可缩放；按住Shift滚动滚轮可平移。",
  keys:
    "左右方向键在事件之间移动，上下方向键在泳道之间移动，Home键和End键到泳道两端。" +
    "回车键打开事件或事件组，Esc键关闭并返回。Page Up键和Page Down键按一屏时段前后移动，" +
    "加号和减号缩放，0键显示全部年份。Ctrl或⌘加Z撤销更改，再加Shift重做。",
  cluster: {
    title: (count) => `相邻的${n(count)}项事件`,
    kinds: "这些事件的类别",
    kind: (name, count) => `${name}${n(count)}`,
    zoom: "放大查看这些事件",
    close: "关闭",
    some: (shown, count) => `显示前${n(shown)}项，共${n(count)}项事件`,
    more: (count) => `再显示${n(count)}项`,
  },
  announce: {
    sentence: (parts) => `${parts.join("；")}。`,
    undo: "已撤销",
    redo: "已重做",
    window: (period, shown) => `现显示${period}，共${n(shown)}项事件`,
    whole: (period, shown) =>
      `现显示全部年份（${period}），共${n(shown)}项事件`,
    opened: (title) => `已打开“${title}”`,
    closed: "已关闭事件",
    bandsOn: "已在泳道背景显示国家元首任期",
    bandsOff: "已隐藏国家元首任期",
    lanes: {
      kind: "按类别分道",
      level: "按层级分道",
      actor: "按参与者分道",
      place: "按地点分道",
    },
    metric: {
      pairs: "已在泳道下方显示公布的友城对数",
      exports: "已在泳道下方显示各州出口",
      trade: "已在泳道下方显示全国贸易",
      none: "已隐藏泳道下方的数据",
    },
    sort: {
      oldest: "列表由早到晚排列",
      newest: "列表由晚到早排列",
      importance: "列表按重要性排列",
    },
  },
};
