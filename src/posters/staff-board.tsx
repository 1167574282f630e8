import type { StaffMember } from "../charts/staff-cards/layout.ts";
import { StaffCards } from "../charts/staff-cards/staff-cards.tsx";
import type { County, Hotline, Township } from "../model/county.ts";
import { organisationPosts } from "../statistics/organisation.ts";
import { BOARD_900x1200, preferred } from "../theme/paper.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";
import { Hotlines } from "./staff-board/hotlines.tsx";

interface StaffData extends SheetData {
  readonly staff: readonly StaffMember[];
  readonly hotlines: readonly Hotline[];
}

/** Staff on one board: more get a second one, so that photos and phones stay readable. */
const STAFF_PER_BOARD = 12;

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
    const boards = Math.ceil(staff.length / STAFF_PER_BOARD);
    return Array.from({ length: boards }, (_, index) => ({
      frame: sheetFrame(county, {
        title: "工作人员监督台",
        subtitle: township.stationName ?? `${township.name}双联扶贫工作站`,
        notes: boards > 1 ? [`第${index + 1}张/共${boards}张`] : [],
      }),
      paper: preferred(papers, "portrait"),
      staff: staff.slice(index * STAFF_PER_BOARD, (index + 1) * STAFF_PER_BOARD),
      hotlines: hotlinesFor(county, township),
    }));
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
            <Panel
              style={{ flexGrow: 1, flexBasis: 0 }}
              chart={(box) => <StaffCards {...box} type={measures.type} staff={data.staff} />}
            />
            {data.hotlines.length > 0 ? <Hotlines hotlines={data.hotlines} measures={measures} /> : null}
          </div>
        )}
      </Sheet>
    );
  },
});

/** The lines that hold for a township: not those of other townships' stations. */
function hotlinesFor(county: County, township: Township): Hotline[] {
  const others = county.townships.filter(({ name }) => name !== township.name);
  return county.profile.hotlines.filter(
    ({ name }) => name.includes(township.name) || !others.some((other) => name.includes(other.name)),
  );
}
