import { placeTextBoard, textBoardFits } from "../charts/text-board/place.ts";
import type { TextBoardProps } from "../charts/text-board/props.ts";
import { TextBoard } from "../charts/text-board/text-board.tsx";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import { stationDuties } from "../standard-texts/station-duties.ts";
import { type NumberedParagraph, parseNumberedText } from "../text/numbered-text.ts";
import { BOARD_600x900, type Paper } from "../theme/paper.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets, type SheetHead, yetToBeNumbered } from "./parts/sheet-number.ts";
import { splitText } from "./station-duties/split-text.ts";

interface DutiesContent extends WallContent {
  readonly paragraphs: readonly NumberedParagraph[];
}

interface DutiesSheet extends DutiesContent, SheetData {
  /** Size of the text, mm, where there are several sheets: they all have the same. */
  readonly layout?: { readonly size: number };
}

/** Space left and right of the text, of a gap. */
const BESIDE = 0.6;

/** 双联扶贫工作站职责: the office's official text where there is one, ours otherwise. */
export default defineWall<"township", DutiesContent, DutiesSheet>({
  id: "station-duties",
  levels: ["township"],
  edition: "public",
  name: "工作站职责",
  paper: BOARD_600x900,
  content(source, township) {
    const text = source.text(township.code, "工作站职责", stationDuties);
    const { title, paragraphs } = parseNumberedText(text);
    const frame = sheetFrame(source.county, {
      kind: "board",
      title: title ?? "双联扶贫工作站职责",
      subtitle: township.stationName ?? township.name,
    });
    return { frame, paragraphs };
  },
  sheets(content, papers) {
    return numberSheets(fewestSheets(papers, "portrait", (paper) => dutiesSheets(content, paper)));
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

function dutiesSheets(content: DutiesContent, paper: Paper): DutiesSheet[] {
  const { frame, paragraphs } = content;
  if (textBoardFits(boardProps(paragraphs, content, paper))) return [{ frame, paper, paragraphs }];
  const numbered = yetToBeNumbered(content);
  const props = (part: readonly NumberedParagraph[]) => boardProps(part, numbered, paper);
  const parts = splitText(paragraphs, (part) => textBoardFits(props(part)));
  const size = Math.min(...parts.map((part) => placeTextBoard(props(part)).size));
  return parts.map((part) => ({ frame, paper, paragraphs: part, layout: { size } }));
}

function boardProps(paragraphs: readonly NumberedParagraph[], head: SheetHead, paper: Paper): TextBoardProps {
  const { width, height } = bodyBox(head, paper);
  const { type, gap } = sheetMeasures(paper);
  return { paragraphs, width: width - 2 * BESIDE * gap, height, type };
}
