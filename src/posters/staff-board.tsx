import { fewestParts } from "../charts/parts/fewest-parts.ts";
import { staffCardsFit } from "../charts/staff-cards/place.ts";
import type { StaffMember } from "../charts/staff-cards/props.ts";
import { StaffCards } from "../charts/staff-cards/staff-cards.tsx";
import type { County, Hotline, Township } from "../model/county.ts";
import { organisationPosts } from "../statistics/organisation.ts";
import { BOARD_900x1200 } from "../theme/paper.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { evenParts, numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { definePoster, type SheetData } from "./poster.ts";
import { Hotlines } from "./staff-board/hotlines.tsx";
import { planHotlines } from "./staff-board/hotlines-layout.ts";

interface StaffData extends SheetData {
  readonly staff: readonly StaffMember[];
  readonly hotlines: readonly Hotline[];
}

/** 工作人员监督台: who works at the station, how to reach them, and whom to complain to. */
export default definePoster<StaffData>({
  id: "staff-board",
  clause: "T2",
  level: "township",
  edition: "public",
  name: "工作人员监督台",
  paper: BOARD_900x1200,
  data(county, township, papers) {
    const staff = organisationPosts(county, township.code, "工作站").map(
      ({ name, post, unit, phone, duties }): StaffMember => {
        return { name, post, ...(unit ? { unit } : {}), ...(phone ? { phone } : {}), ...(duties ? { duties } : {}) };
      },
    );
    const frame = sheetFrame(county, {
      title: "工作人员监督台",
      subtitle: township.stationName ?? `${township.name}双联扶贫工作站`,
    });
    const hotlines = hotlinesFor(county, township);
    const sheets = fewestSheets(papers, "portrait", (paper) => staffBoards({ frame, paper, staff, hotlines }));
    return staff.length === 0 ? [] : numberSheets(sheets, frame);
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
function staffBoards(board: StaffData): StaffData[] {
  const { staff, paper, hotlines } = board;
  const measures = sheetMeasures(paper);
  const hotlinesHeight = planHotlines(hotlines, measures)?.height ?? 0;
  const on = (count: number) => {
    const frame = count === 1 ? board.frame : yetToBeNumbered(board.frame);
    return evenParts(staff, count).map((part): StaffData => ({ ...board, frame, staff: part }));
  };
  const isReadable = ({ frame, staff }: StaffData) => {
    const { width, height } = bodyBox(frame, paper);
    return staffCardsFit({ width, height: height - hotlinesHeight, type: measures.type, staff });
  };
  const most = Math.max(1, staff.length);
  const readable = fewestParts({ most }, (count) => {
    const boards = on(count);
    return boards.every(isReadable) ? boards : undefined;
  });
  return readable ?? on(most);
}

/** The lines that hold for a township: not those of other townships' stations. */
function hotlinesFor(county: County, township: Township): Hotline[] {
  const others = county.townships.filter(({ name }) => name !== township.name);
  return county.profile.hotlines.filter(
    ({ name }) => name.includes(township.name) || !others.some((other) => name.includes(other.name)),
  );
}
