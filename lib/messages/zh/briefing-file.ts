import type { briefingFile as english } from "../en/briefing-file";

/** 简报文件中的问题。 */
export const briefingFile: typeof english = {
  at: (line, problem) => `第${line}行：${problem}`,
  problem: {
    "too-long": () => "文件超过简报允许的长度，全文未读取",
    "not-text": () => "该文件不是文本文件",
    "no-head": () =>
      "简报应以一行三个连字符开头，其后是标题，再以一行三个连字符结束",
    "head-open": () => "由此开始的文件头没有以一行三个连字符结束",
    "no-scene": () => "没有任何场景：场景以“## 标题”这样的一行开始",
    "too-many-scenes": () => "场景数超过上限，此场景及其后的场景未读取",
    "too-many-steps": () => "该场景的步骤数超过上限，此步骤及其后的步骤未读取",
    "too-many-lit": () => "该步骤突出显示的事件数超过上限",
    "too-many-references": () =>
      "简报中的引用数超过上限，此处及其后的引用未填入",
    "before-scene": (value) => `“${value}”位于第一个场景之前，不属于任何场景`,
    "no-key": (value) =>
      `“${value}”不是“键: 值”的形式；场景开头的各行与正文之间应空一行`,
    "unknown-key": (value) => `此处没有“${value}”这一项`,
    "key-twice": (value) => `“${value}”重复出现，仅第一次有效`,
    "value-long": (value) => `“${value}”过长，已截断`,
    "value-quotes": (value) =>
      `“${value}”的值以英文引号开头，也须以英文引号结尾；其中的引号前须加反斜杠`,
    "text-long": () => "正文过长，已截断",
    "step-first": (value) => `“${value}”属于步骤，但其前没有“step:”一行`,
    "unknown-part": (value) =>
      `“### ${value}”不是场景的组成部分；可用的有：中文、Notes、备注`,
    "part-twice": (value) => `“### ${value}”重复出现`,
    "no-title": () => "没有标题",
    "no-id": () => "该场景没有标识，应有“id: first-pair”这样的一行",
    "id-form": (value) =>
      `“${value}”不能用作标识：只能使用小写字母、数字和连字符`,
    "id-twice": (value) => `另一场景已使用标识“${value}”`,
    language: (value) => `没有“${value}”这一语言选项；可选 en、zh 或 both`,
    minutes: (value) => `“${value}”不是1至600之间的整数分钟数`,
    chart: (value) => `没有名为“${value}”的图表`,
    "step-empty": () => "该步骤没有任何变化：既未改变视图，也未突出显示事件",
    "figure-form": (value) =>
      `大号数字应为一个引用，例如“{{events}}”，而不是“${value}”`,
    "figure-label": () => "大号数字缺少说明（figure.label 或 figure.label.zh）",
    "quote-source": () => "引语缺少来源（quote.source）",
    "reference-form": (value) => `引用“${value}”的写法不正确`,
    "reference-measure": (value) => `本记录中没有“${value}”这一项可供引用`,
    "reference-argument": (value) =>
      `本记录中没有名称或日期为“${value}”的内容可供引用`,
    "reference-query": (value) => `引用中不能使用“${value}”`,
    "reference-nothing": (value) => `本记录未记载“${value}”的相应内容`,
    "view-unknown": (value) => `视图中的“${value}”无法识别`,
    "view-malformed": (value) => `视图中的“${value}”写法不正确`,
    "view-out-of-range": (value) => `视图中的“${value}”超出可显示的范围`,
    "view-too-many": (value) => `视图中的“${value}”超过允许的数量`,
    "view-alone": (value) => `视图中的“${value}”没有可比较的对象`,
    event: (value) => `没有标识为“${value}”的事件`,
    "lit-hidden": (value) =>
      `事件“${value}”被突出显示，但该步骤的视图并未显示它`,
    source: (value) => `没有标识为“${value}”的来源`,
  },
};
