import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { MapBasis, MapStage } from "../../geography/county-shapes.ts";
import type { County } from "../../model/county.ts";

/** So many villages are named; of more, the others are counted. */
const MOST_NAMES = 12;

/** What a sheet says of the land it shows: a map, the outline beside cards, or none. */
export function landNotes(
  county: County,
  map: MapBasis | undefined,
  locator: LocatorGround | undefined,
  instead = CARD_NOTE,
): string[] {
  if (map) return mapNotes(county, map);
  return [`${instead}。`, ...(locator ? [authorityNote(county)] : [])];
}

/** What a card tells of the land: nothing. */
export const CARD_NOTE = "一格为一村，不表示方位和界线";

/** What a card of a township tells of the land: nothing. */
export const TOWNSHIP_CARD_NOTE = "一格为一个乡镇，不表示方位和界线";

/** What a board of townships tells of the land: nothing. */
export const BOARD_NOTE = "乡镇按片区排列，不表示方位和界线";

/** What a map must say of itself: its review number or that it is no authority, and how far positions are true. */
export function mapNotes(county: County, basis: MapBasis): string[] {
  return [authorityNote(county), STAGE_NOTES[basis.stage](basis), guessNote(county, basis)].filter(
    (note) => note !== "",
  );
}

/** The map's review number, or that it is no authority. */
function authorityNote({ profile: { mapReviewNumber } }: County): string {
  return mapReviewNumber ? `审图号：${mapReviewNumber}。` : "本图为示意图，界线不作为权属和行政区域划界依据。";
}

/** In words for those who look for their village: what is true on this map, and what is not. */
const STAGE_NOTES: Readonly<Record<MapStage, (basis: MapBasis) => string>> = {
  polygons: () => "村界按边界资料绘制。",
  points: ({ borderSource }) => `${POINTS_NOTES[borderSource]}位置为示意。`,
};

const POINTS_NOTES: Readonly<Record<MapBasis["borderSource"], string>> = {
  townships: "圆点为村委会位置，乡镇界按边界资料绘制；无村界资料，各村范围按离村委会远近划分，不是村界，",
  county: "圆点为村委会位置，县界按边界资料绘制；无乡镇界和村界资料，范围按离村委会远近划分，不是实际界线，",
  none: "圆点为村委会位置；无边界资料，虚线外框只示各村分布范围，不是县界，内部范围按离村委会远近划分，不是实际界线，",
};

/** The villages whose ground or point the files lack, though most villages have theirs. */
function guessNote(county: County, { stage, guessed }: MapBasis): string {
  if (guessed.length === 0) return "";
  const codes = new Set(guessed);
  const names = county.villages.filter(({ code }) => codes.has(code)).map(({ name }) => name);
  const listed = names.slice(0, MOST_NAMES).join("、");
  const villages = names.length > MOST_NAMES ? `${listed}等${names.length}个村` : listed;
  return stage === "polygons"
    ? `${villages}无村界资料，图上与邻村分用一块地，范围和位置为示意。`
    : `${villages}无坐标资料，圆点放在本乡镇各村中间，位置为示意。`;
}

/** Formula of the poverty rate, printed wherever a rate is. */
export const RATE_NOTE = "贫困发生率=贫困人口÷农业户籍人口。";
