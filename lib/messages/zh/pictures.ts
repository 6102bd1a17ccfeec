import type { pictures as english } from "../en/pictures";
import { formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "zh");

/** 单独呈现的视图（图片、数据文件、嵌入内容）用语。 */
export const pictures: typeof english = {
  filters: (names) => `筛选条件：${names.join("；")}`,
  together: (names) => names.join("与"),
  live: "在线视图：",
  version: (hash) => `记录版本${hash}。`,
  key: "颜色：",
  timeline: {
    subtitle: {
      kind: "每类事件一条泳道；圆圈中的数字为因过于密集而合并显示的事件数",
      level: "每个层级一条泳道；圆圈中的数字为因过于密集而合并显示的事件数",
      actor: "每个人物或机构一条泳道；事件列入每个参与者的泳道",
      place: "每个地点一条泳道；事件列入所涉及的每个地点的泳道",
      compare:
        "分列仅属其一、双方共有和仅属其二的事件；圆圈中的数字为合并显示的事件数",
    },
    description: (shown, lanes) =>
      `时间线，共${n(shown)}项事件，分${n(lanes.length)}条泳道：${lanes.join("；")}。`,
    lane: (name, count) => `${name}，${count}`,
    source: (documents) =>
      `来源：共${n(documents)}份文献，在线视图和数据中逐项注明。`,
    nothing: "没有符合这些条件的事件",
    table: "所示事件，按时间排序",
    columns: {
      date: "日期",
      end: "结束日期",
      title: "事件",
      kind: "类别",
      level: "层级",
      place: "地点",
      id: "编号",
    },
  },
  data: {
    source: "来源：",
    filter: "筛选条件：",
    noFilter: "无，为全部记录",
    blank: "空白单元格表示无记载。",
    table: "表：",
  },
  problem: {
    view: (name, known) =>
      `没有名为“${name}”的视图。可用的视图有：${known.join("、")}。`,
    format: (name, known) =>
      `视图不能以“${name}”格式提供。可用的格式有：${known.join("、")}。`,
    pin: (hash) =>
      `此处未保存记录的版本“${hash}”。去掉地址中的pin=即可查看当前版本。`,
    long: (most) => `地址过长：查询部分最多${n(most)}个字符。`,
  },
};
