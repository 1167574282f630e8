import { StaffCards } from "../charts/staff-cards.tsx";
import type { StaffMember } from "../charts/staff-cards-layout.ts";
import type { Hotline } from "../model/county.ts";
import { organisationPosts } from "../statistics/organisation.ts";
import { palette } from "../theme/palette.ts";
import { BOARD_900x1200 } from "../theme/paper.ts";
import type { SheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";

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
  data(county, township) {
    const staff = organisationPosts(county, township.code, "工作站").map(({ name, post, unit, phone, duties }): StaffMember => {
      return { name, post, ...(unit ? { unit } : {}), ...(phone ? { phone } : {}), ...(duties ? { duties } : {}) };
    });
    const boards = Math.ceil(staff.length / STAFF_PER_BOARD);
    return Array.from({ length: boards }, (_, index) => ({
      frame: sheetFrame(county, {
        title: "工作人员监督台",
        subtitle: township.stationName ?? `${township.name}双联扶贫工作站`,
        notes: boards > 1 ? [`第${index + 1}张/共${boards}张`] : [],
      }),
      paper: BOARD_900x1200,
      staff: staff.slice(index * STAFF_PER_BOARD, (index + 1) * STAFF_PER_BOARD),
      hotlines: county.profile.hotlines,
    }));
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
            <Panel style={{ flexGrow: 1, flexBasis: 0 }} chart={(box) => <StaffCards {...box} type={measures.type} staff={data.staff} />} />
            <Hotlines hotlines={data.hotlines} measures={measures} />
          </div>
        )}
      </Sheet>
    );
  },
});

/** Where complaints go, in figures that are read from across the room. */
function Hotlines({ hotlines, measures }: { hotlines: readonly Hotline[]; measures: SheetMeasures }) {
  const { type, gap } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", marginTop: gap, padding: `${gap * 0.8}px ${gap}px`, backgroundColor: palette.cream }}>
      <div style={{ display: "flex", fontSize: type.heading, fontWeight: 700, color: palette.redDark }}>监督举报电话</div>
      <div style={{ display: "flex", flexWrap: "wrap", marginTop: type.body * 0.5 }}>
        {hotlines.map(({ name, number }) => (
          <div
            key={name}
            style={{ display: "flex", justifyContent: "space-between", alignItems: "center", width: hotlines.length > 2 ? "50%" : "100%", paddingRight: gap, boxSizing: "border-box", marginTop: type.body * 0.4 }}
          >
            <div style={{ display: "flex", fontSize: type.body }}>{name}</div>
            <div style={{ display: "flex", fontSize: type.heading * 1.15, fontWeight: 700 }}>{number}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
