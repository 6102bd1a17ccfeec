// Roughly west to east and north to south, one tile a province-level unit of the record, by its code of GB/T 2260. No
// neighbourhood is meant: tiles carry no boundary.
const ROWS = [
  ".. .. .. .. .. .. .. hl",
  ".. .. .. .. .. .. .. jl",
  "xj .. .. .. nm bj tj ln",
  ".. qh gs nx sx he sd ..",
  "xz .. .. sn ha ah js sh",
  ".. .. sc cq hb jx zj ..",
  ".. .. yn gz hn gd fj ..",
  ".. .. .. gx .. hi .. ..",
];

const IDS: Readonly<Record<string, string>> = {
  ...{ bj: "beijing", tj: "tianjin", he: "hebei", sx: "shanxi" },
  ...{ nm: "inner-mongolia", ln: "liaoning", jl: "jilin" },
  ...{ hl: "heilongjiang", sh: "shanghai", js: "jiangsu", zj: "zhejiang" },
  ...{ ah: "anhui", fj: "fujian", jx: "jiangxi", sd: "shandong" },
  ...{ ha: "henan", hb: "hubei", hn: "hunan", gd: "guangdong" },
  ...{ gx: "guangxi", hi: "hainan", cq: "chongqing", sc: "sichuan" },
  ...{ gz: "guizhou", yn: "yunnan", xz: "tibet", sn: "shaanxi" },
  ...{ gs: "gansu", qh: "qinghai", nx: "ningxia", xj: "xinjiang" },
};

/** A province-level unit on the tile grid. */
interface ProvinceTile {
  /** Of GB/T 2260, in small letters. */
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

export const PROVINCE_COLUMNS = 8;
export const PROVINCE_ROWS = ROWS.length;

/** Where each province-level unit stands, by place id, e.g. `cn-hebei`. */
export const PROVINCE_TILES: ReadonlyMap<string, ProvinceTile> = new Map(
  ROWS.flatMap((codes, row) =>
    codes
      .split(" ")
      .flatMap((code, column) =>
        code === ".."
          ? []
          : [[`cn-${IDS[code]}`, { code, column, row }] as const],
      ),
  ),
);
