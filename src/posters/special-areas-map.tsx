import { defineWall } from "../items/wall.ts";
import { A0 } from "../theme/paper.ts";
import { areasContent } from "./special-areas-map/areas-content.ts";
import { type AreasSheet, areasSheets, drawAreas } from "./special-areas-map/areas-sheets.tsx";
import type { AreasContent } from "./special-areas-map/content.ts";

/** 全县特困片区示意图: the county's special areas, with the township that the sheet hangs in marked. */
export default defineWall<"township", AreasContent, AreasSheet>({
  id: "special-areas-map",
  levels: ["township"],
  edition: "public",
  name: "特困片区示意图",
  paper: A0,
  content: areasContent,
  sheets: areasSheets,
  draw: drawAreas,
});
