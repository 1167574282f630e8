import { placeTextBoard, textBoardFits } from "../../charts/text-board/place.ts";
import type { TextBoardProps } from "../../charts/text-board/props.ts";
import { TextBoard } from "../../charts/text-board/text-board.tsx";
import type { SheetData, SheetFrame, SheetMarks } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import { type NumberedParagraph, parseNumberedText } from "../../text/numbered-text.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "./body-box.ts";
import { fewestSheets } from "./fewest-sheets.ts";
import { sheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { Sheet } from "./sheet.tsx";
import { numberSheets, type SheetHead, yetToBeNumbered } from "./sheet-number.ts";
import { splitText } from "./split-text.ts";

/** What a board of duties, tasks or rules says. */
export interface TextContent extends WallContent {
  readonly paragraphs: readonly NumberedParagraph[];
}

/** One board. */
export interface TextSheet extends TextContent, SheetData {
  /** Size of the text, mm, where there are several sheets: they all have the same. */
  readonly layout?: { readonly size: number };
}

/** Space left and right of the text, of a gap. */
const BESIDE = 0.6;

/** The content of a text board: Markdown with its title, else the usual one, under the frame that `frameOf` makes of it. */
export function textContent(markdown: string, usual: string, frameOf: (title: string) => SheetFrame): TextContent {
  const { title, paragraphs } = parseNumberedText(markdown);
  return { frame: frameOf(title ?? usual), paragraphs };
}

/** The text on one board, or shared out over as few as hold it in the smallest readable size. */
export function textSheets(content: TextContent, papers: PaperChoice): readonly TextSheet[] {
  return numberSheets(fewestSheets(papers, "portrait", (paper) => textSheetsOn(content, paper, { isOnly: true })));
}

/** Draws a board of `textSheets`. */
export function drawTextSheet(data: TextSheet, marks: SheetMarks) {
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
}

/** The text on boards of one paper; `isOnly`: there are no other sheets, so that a single one carries no number. */
export function textSheetsOn(
  content: TextContent,
  paper: Paper,
  { isOnly }: { readonly isOnly: boolean },
): TextSheet[] {
  const { frame, paragraphs } = content;
  if (isOnly && textBoardFits(boardProps(paragraphs, content, paper))) return [{ frame, paper, paragraphs }];
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
