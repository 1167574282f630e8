import { defineWall } from "../items/wall.ts";
import { A0 } from "../theme/paper.ts";
import { areasContent } from "./special-areas-map/areas-content.ts";
import { type AreasSheet, areasSheets, drawAreas } from "./special-areas-map/areas-sheets.tsx";
import type { AreasContent } from "./special-areas-map/content.ts";

/** 全县特困片区图: the county's special areas, for the county's own wall. */
export default defineWall<"county", AreasContent, AreasSheet>({
  id: "county-areas-map",
  levels: ["county"],
  edition: "public",
  name: "全县特困片区图",
  paper: A0,
  content: (source) => areasContent(source),
  sheets: areasSheets,
  draw: drawAreas,
});
