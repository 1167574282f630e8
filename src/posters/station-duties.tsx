import { TextBoard } from "../charts/text-board/text-board.tsx";
import type { NumberedParagraph } from "../text/numbered-text.ts";
import { defaultStationDuties } from "../text/station-duties.ts";
import { BOARD_600x900, preferred } from "../theme/paper.ts";
import { Panel } from "./parts/panel.tsx";
import { placeText } from "./parts/place-text.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface DutiesData extends SheetData {
  readonly paragraphs: readonly NumberedParagraph[];
}

/** 双联扶贫工作站职责: the office's official text where there is one, ours otherwise. */
export default definePoster<DutiesData>({
  id: "station-duties",
  clause: "T3.5",
  level: "township",
  edition: "public",
  name: "工作站职责",
  paper: BOARD_600x900,
  data(county, township, papers) {
    const { title, paragraphs } = placeText(county, township.code, "工作站职责", defaultStationDuties);
    return [
      {
        frame: sheetFrame(county, {
          title: title ?? "双联扶贫工作站职责",
          subtitle: township.stationName ?? township.name,
        }),
        paper: preferred(papers, "portrait"),
        paragraphs,
      },
    ];
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {({ type, gap }) => (
          <Panel
            style={{ flexGrow: 1, margin: `0 ${gap * 0.6}px` }}
            chart={(box) => <TextBoard {...box} type={type} paragraphs={data.paragraphs} />}
          />
        )}
      </Sheet>
    );
  },
});
