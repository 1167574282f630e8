import { fewestParts } from "../charts/parts/fewest-parts.ts";
import { staffCardsFit } from "../charts/staff-cards/place.ts";
import type { StaffMember } from "../charts/staff-cards/props.ts";
import { StaffCards } from "../charts/staff-cards/staff-cards.tsx";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import { BOARD_900x1200, type Paper } from "../theme/paper.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { evenParts, numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { type HotlineBlock, hotlineBlocks } from "./staff-board/hotline-blocks.ts";
import { Hotlines } from "./staff-board/hotlines.tsx";
import { planHotlines } from "./staff-board/hotlines-layout.ts";

interface StaffContent extends WallContent {
  readonly staff: readonly StaffMember[];
  readonly hotlines: readonly HotlineBlock[];
}

/** 工作人员监督台: who works at the station, how to reach them, whom to ask and whom to complain to. */
export default defineWall<"township", StaffContent, StaffContent & SheetData>({
  id: "staff-board",
  levels: ["township"],
  edition: "public",
  name: "工作人员监督台",
  paper: BOARD_900x1200,
  content(source, township) {
    const { county } = source;
    const staff = source.posts(township.code, "工作站").map(({ name = "", post, unit, phone, duties }): StaffMember => {
      return { name, post, ...(unit ? { unit } : {}), ...(phone ? { phone } : {}), ...(duties ? { duties } : {}) };
    });
    const frame = sheetFrame(county, {
      kind: "board",
      title: "工作人员监督台",
      subtitle: township.stationName ?? `${township.name}双联扶贫工作站`,
    });
    return staff.length === 0 ? undefined : { frame, staff, hotlines: hotlineBlocks(county, township) };
  },
  sheets(content, papers) {
    return numberSheets(fewestSheets(papers, "portrait", (paper) => staffBoards(content, paper)));
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => {
          const plan = planHotlines(data.hotlines, measures);
          return (
            <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
              <Panel
                style={{ flexGrow: 1, flexBasis: 0 }}
                chart={(box) => <StaffCards {...box} type={measures.type} staff={data.staff} />}
              />
              {plan ? <Hotlines plan={plan} measures={measures} /> : null}
            </div>
          );
        }}
      </Sheet>
    );
  },
});

/** The staff shared out evenly over as few boards as show faces and texts in full; each board has the telephone lines. */
function staffBoards(board: StaffContent, paper: Paper): (StaffContent & SheetData)[] {
  const { staff, hotlines } = board;
  const measures = sheetMeasures(paper);
  const hotlinesHeight = planHotlines(hotlines, measures)?.height ?? 0;
  const most = Math.max(1, staff.length);
  const readable = fewestParts({ most }, (count) => {
    const { width, height } = bodyBox(count === 1 ? board : yetToBeNumbered(board), paper);
    const room = { width, height: height - hotlinesHeight, type: measures.type };
    const parts = evenParts(staff, count);
    return parts.every((part) => staffCardsFit({ ...room, staff: part })) ? parts : undefined;
  });
  return (readable ?? evenParts(staff, most)).map((part) => ({ ...board, paper, staff: part }));
}
