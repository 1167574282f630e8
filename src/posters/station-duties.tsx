import { defineWall } from "../items/wall.ts";
import { stationDuties } from "../standard-texts/station-duties.ts";
import { BOARD_600x900 } from "../theme/paper.ts";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { drawTextSheet, type TextContent, type TextSheet, textContent, textSheets } from "./parts/text-board-sheet.tsx";

/** 双联扶贫工作站职责: the office's official text where there is one, ours otherwise. */
export default defineWall<"township", TextContent, TextSheet>({
  id: "station-duties",
  levels: ["township"],
  edition: "public",
  name: "工作站职责",
  paper: BOARD_600x900,
  content({ county, text }, { code, name, stationName }) {
    return textContent(text(code, "工作站职责", stationDuties), "双联扶贫工作站职责", (title) =>
      sheetFrame(county, { kind: "board", title, subtitle: stationName ?? name }),
    );
  },
  sheets: textSheets,
  draw: drawTextSheet,
});
