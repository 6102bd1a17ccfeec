import type {
  NationalTrade,
  RankCount,
  StateExport,
  StateRank,
  TwoWayTotal,
  UscbcExport,
} from "../model/trade";
import {
  readBilingual,
  readEnum,
  readIds,
  readNumber,
  requireNumber,
} from "./read-rows";
import { readCell, type Row } from "./table";

/** A row of `state-exports`. */
export function readStateExport(row: Row): StateExport {
  return { ...readUscbcExport(row), method: readEnum(row, "method") };
}

/** A row of `state-exports-uscbc`. */
export function readUscbcExport(row: Row): UscbcExport {
  return {
    state: readCell(row, "state"),
    year: requireNumber(row, "year"),
    usdMillions: requireNumber(row, "usd_millions"),
    measure: readCell(row, "measure"),
    sources: readIds(row),
  };
}

/** A row of `state-ranks` or of `state-ranks-uscbc`. */
export function readStateRank(row: Row): StateRank {
  return {
    state: readCell(row, "state"),
    year: requireNumber(row, "year"),
    chinaRank: requireNumber(row, "china_rank"),
    measure: readCell(row, "measure"),
    sources: readIds(row),
  };
}

/** A row of `rank-counts`. */
export function readRankCount(row: Row): RankCount {
  return {
    year: requireNumber(row, "year"),
    measure: readCell(row, "measure"),
    top1: readNumber(row, "top1_states"),
    top3: readNumber(row, "top3_states"),
    top5: readNumber(row, "top5_states"),
    basis: readEnum(row, "basis"),
    reportedBy: readBilingual(row, "as_reported_by"),
    sources: readIds(row),
  };
}

/** A row of `national-trade`. */
export function readNationalTrade(row: Row): NationalTrade {
  return {
    year: requireNumber(row, "year"),
    exportsUsdMillions: requireNumber(row, "us_exports_usd_millions"),
    importsUsdMillions: requireNumber(row, "us_imports_usd_millions"),
    measure: readCell(row, "measure"),
    sources: readIds(row),
  };
}

/** A row of `two-way-totals`. */
export function readTwoWayTotal(row: Row): TwoWayTotal {
  return {
    year: requireNumber(row, "year"),
    twoWayUsdMillions: requireNumber(row, "two_way_usd_millions"),
    measure: readCell(row, "measure"),
    sources: readIds(row),
  };
}
