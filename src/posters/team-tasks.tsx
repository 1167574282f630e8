import { defineWall } from "../items/wall.ts";
import { teamTasks } from "../standard-texts/team-tasks.ts";
import { BOARD_600x900 } from "../theme/paper.ts";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { drawTextSheet, type TextContent, type TextSheet, textContent, textSheets } from "./parts/text-board-sheet.tsx";

/** 驻村帮扶工作队主要工作任务: in poor villages, which alone have a team; the office's text where there is one, ours otherwise. */
export default defineWall<"village", TextContent, TextSheet>({
  id: "team-tasks",
  levels: ["village"],
  edition: "public",
  name: "驻村工作队任务",
  paper: BOARD_600x900,
  content({ county, text }, { code, name, townshipCode, isPoor }) {
    if (!isPoor) return undefined;
    const township = county.townships.find((place) => place.code === townshipCode);
    return textContent(text(code, "驻村工作队任务", teamTasks), "驻村帮扶工作队主要工作任务", (title) =>
      sheetFrame(county, { kind: "board", title, subtitle: `${township?.name ?? ""}${name}` }),
    );
  },
  sheets: textSheets,
  draw: drawTextSheet,
});
