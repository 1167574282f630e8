import { placeTextBoard, type TextBoardProps, textBoardFits } from "../charts/text-board/layout.ts";
import { TextBoard } from "../charts/text-board/text-board.tsx";
import { stationDuties } from "../standard-texts/station-duties.ts";
import type { NumberedParagraph } from "../text/numbered-text.ts";
import { BOARD_600x900, type Paper } from "../theme/paper.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { placeText } from "./parts/place-text.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { definePoster, type SheetData, type SheetFrame } from "./poster.ts";
import { splitText } from "./station-duties/split-text.ts";

interface DutiesData extends SheetData {
  readonly paragraphs: readonly NumberedParagraph[];
  /** Size of the text, mm, where there are several sheets: they all have the same. */
  readonly layout?: { readonly size: number };
}

/** Space left and right of the text, of a gap. */
const BESIDE = 0.6;

/** 双联扶贫工作站职责: the office's official text where there is one, ours otherwise. */
export default definePoster<DutiesData>({
  id: "station-duties",
  clause: "T3.5",
  level: "township",
  edition: "public",
  name: "工作站职责",
  paper: BOARD_600x900,
  data(county, township, papers) {
    const { title, paragraphs } = placeText(county, township.code, "工作站职责", stationDuties);
    const frame = sheetFrame(county, {
      title: title ?? "双联扶贫工作站职责",
      subtitle: township.stationName ?? township.name,
      isText: true,
    });
    return numberSheets(
      fewestSheets(papers, "portrait", (paper) => dutiesSheets(paragraphs, frame, paper)),
      frame,
    );
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {({ type, gap }) => (
          <Panel
            style={{ flexGrow: 1, margin: `0 ${gap * BESIDE}px` }}
            chart={(box) => (
              <TextBoard
                {...box}
                type={type}
                paragraphs={data.paragraphs}
                {...(data.layout ? { largest: data.layout.size } : {})}
              />
            )}
          />
        )}
      </Sheet>
    );
  },
});

function dutiesSheets(paragraphs: readonly NumberedParagraph[], frame: SheetFrame, paper: Paper): DutiesData[] {
  if (textBoardFits(boardProps(paragraphs, frame, paper))) return [{ frame, paper, paragraphs }];
  const numbered = yetToBeNumbered(frame);
  const props = (part: readonly NumberedParagraph[]) => boardProps(part, numbered, paper);
  const parts = splitText(paragraphs, (part) => textBoardFits(props(part)));
  const size = Math.min(...parts.map((part) => placeTextBoard(props(part)).size));
  return parts.map((part) => ({ frame: numbered, paper, paragraphs: part, layout: { size } }));
}

function boardProps(paragraphs: readonly NumberedParagraph[], frame: SheetFrame, paper: Paper): TextBoardProps {
  const { width, height } = bodyBox(frame, paper);
  const { type, gap } = sheetMeasures(paper);
  return { paragraphs, width: width - 2 * BESIDE * gap, height, type };
}
