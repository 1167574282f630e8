import { fewestParts } from "../charts/parts/fewest-parts.ts";
import { inSteps, largestThatFits } from "../charts/parts/largest-that-fits.ts";
import { placeStaffCards, staffCardsFit } from "../charts/staff-cards/place.ts";
import type { StaffMember } from "../charts/staff-cards/props.ts";
import { StaffCards } from "../charts/staff-cards/staff-cards.tsx";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import type { OrganisationPost } from "../model/county.ts";
import { spacedName } from "../text/person-name.ts";
import { spokenPhone } from "../text/phone.ts";
import { BOARD_900x1200, type Paper } from "../theme/paper.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { type HotlineBlock, hotlineBlocks } from "./parts/hotline-blocks.ts";
import { type SheetMeasures, sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { evenParts, numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { Hotlines } from "./staff-board/hotlines.tsx";
import { planHotlines } from "./staff-board/hotlines-layout.ts";

interface StaffContent extends WallContent {
  readonly staff: readonly StaffMember[];
  readonly hotlines: readonly HotlineBlock[];
}

/** A post that says nothing of what somebody does. */
const GENERAL = /^(?:工作人员|成员|职员)$/;

/** How much larger than usual the telephone lines may be where the cards leave room, and how much more air they may have. */
const LINES = { largest: 1.7, steps: 14, air: 0.4 };

/** 工作人员监督台: who works at the station, how to reach them, whom to ask and whom to complain to. */
export default defineWall<"township", StaffContent, StaffContent & SheetData>({
  id: "staff-board",
  levels: ["township"],
  edition: "public",
  name: "工作人员监督台",
  paper: BOARD_900x1200,
  content(source, township) {
    const { county } = source;
    const staff = source.posts(township.code, "工作站").map(memberOf);
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
    const { staff, hotlines } = data;
    const { width, height } = bodyBox(data, data.paper);
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => {
          const { type, gap } = measures;
          const least = planHotlines(hotlines, measures)?.height ?? 0;
          const room = { width, height: height - (least > 0 ? least + gap : 0) };
          const placed = placeStaffCards({ staff, type, ...room });
          const lines = largestLines(hotlines, measures, height - placed.height - gap);
          return (
            <div style={{ display: "flex", flexDirection: "column", justifyContent: "space-between", flexGrow: 1 }}>
              <Panel style={{ height: placed.height }} chart={() => <StaffCards cards={placed.cards} type={type} />} />
              {lines ? <Hotlines plan={lines} /> : null}
            </div>
          );
        }}
      </Sheet>
    );
  },
});

/** The telephone lines as large as `height` allows, and with more air where they would else break into other rows. */
function largestLines(blocks: readonly HotlineBlock[], measures: SheetMeasures, height: number) {
  const usual = planHotlines(blocks, measures);
  const scale = largestThatFits(inSteps(LINES.largest, 1, LINES.steps), (size) => {
    const plan = planHotlines(blocks, measures, { scale: size });
    return plan && plan.height <= height && plan.isBeside === usual?.isBeside ? size : undefined;
  });
  if (!usual || scale === undefined) return usual;
  const plan = planHotlines(blocks, measures, { scale })!;
  const air = Math.min(height - plan.height, plan.height * LINES.air);
  return planHotlines(blocks, measures, { scale, air });
}

function memberOf({ name = "", post, unit, phone, duties }: OrganisationPost): StaffMember {
  const own = unit && GENERAL.test(post) ? { post: unit } : { post, ...(unit ? { unit } : {}) };
  return {
    name: spacedName(name),
    ...own,
    ...(phone ? { phone: spokenPhone(phone) } : {}),
    ...(duties ? { duties } : {}),
  };
}

/** The staff shared out evenly over as few boards as show faces and texts in full; each board has the telephone lines. */
function staffBoards(board: StaffContent, paper: Paper): (StaffContent & SheetData)[] {
  const { staff, hotlines } = board;
  const measures = sheetMeasures(paper);
  const lines = planHotlines(hotlines, measures);
  const most = Math.max(1, staff.length);
  const readable = fewestParts({ most }, (count) => {
    const { width, height } = bodyBox(count === 1 ? board : yetToBeNumbered(board), paper);
    const room = { width, height: height - (lines ? lines.height + measures.gap : 0), type: measures.type };
    const parts = evenParts(staff, count);
    return parts.every((part) => staffCardsFit({ ...room, staff: part })) ? parts : undefined;
  });
  return (readable ?? evenParts(staff, most)).map((part) => ({ ...board, paper, staff: part }));
}
