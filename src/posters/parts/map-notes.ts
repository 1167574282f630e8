import type { MapStage } from "../../geography/county-shapes.ts";
import type { County } from "../../model/county.ts";

const STAGE_NOTES: Readonly<Record<MapStage, string>> = {
  polygons: "",
  points: "村域范围按村委会驻地推算，位置为示意。",
  outline: "各村按编码顺序排列，位置为示意。",
  tiles: "各村按编码顺序排列成格，位置为示意。",
};

/** What a map must say of itself: its review number or that it is no authority, and how far positions are true. */
export function mapNotes(county: County, stage: MapStage): string[] {
  const { mapReviewNumber } = county.profile;
  const authority = mapReviewNumber
    ? `审图号：${mapReviewNumber}。`
    : "本图为示意图，界线不作为权属和行政区域划界依据。";
  return [authority, STAGE_NOTES[stage]].filter((note) => note !== "");
}

/** Formula of the poverty rate, printed wherever a rate is. */
export const RATE_NOTE = "贫困发生率=贫困人口÷乡村人口。";
