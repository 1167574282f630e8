import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import { placeTownshipBoard } from "../../charts/township-board/place.ts";
import type { BoardArea } from "../../charts/township-board/props.ts";
import { TownshipBoard } from "../../charts/township-board/township-board.tsx";
import type { SheetMarks } from "../../items/sheet.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { fewestSheets } from "../parts/fewest-sheets.ts";
import { BOARD_NOTE } from "../parts/map-notes.ts";
import { sheetMeasures } from "../parts/measures.ts";
import { evenParts, numberSheets, yetToBeNumbered } from "../parts/sheet-number.ts";
import { type StackLayout, stackOn, stackWithPanel } from "../parts/stack-layout.ts";
import { StackSheet } from "../parts/stack-sheet.tsx";
import { type TableSheetData, tableSheets } from "../parts/table-sheets.ts";
import type { AreasBoardData, AreasContent } from "./content.ts";
import { AreaFigures, areaFiguresFit, areaTable } from "./figures.tsx";
import { areaFill } from "./fill.ts";
import { keyFigures } from "./key-figures.ts";

/** Height of the table beneath the board, mm on A0: a row and a note for each area in text as large as can be. */
const TABLE = { around: 135, area: 42, spare: 250 };

/** The sheets of a county of which no map may be drawn: a board of townships over the table of areas. */
export function areasBoards(content: AreasContent, papers: PaperChoice): (AreasBoardData | TableSheetData)[] {
  const { frame } = content;
  const needs = { figures: keyFigures(content).length, legend: [], hasLocator: content.locator !== undefined };
  const table = TABLE.around + content.areas.length * TABLE.area;
  const panel = {
    height: [table, table + TABLE.spare] as const,
    fits: (box: StackLayout["main"], paper: Paper) => areaFiguresFit(content, box, sheetMeasures(paper)),
  };
  const layout = stackWithPanel(papers, { frame }, needs, panel, (set) => boardFits(content, set));
  if (layout) return [{ ...content, paper: layout.paper, layout }];
  const head = yetToBeNumbered({ frame });
  const boards = fewestSheets(papers, "portrait", (paper) => {
    const set = stackOn(paper, head, needs);
    return boardParts(content, set).map(
      (part): AreasBoardData => ({ ...content, ...head, ...part, paper, layout: set }),
    );
  });
  return numberSheets([...boards, ...tableSheets(areaTable(content), head, boards[0]!.paper)]);
}

/** The villages in as few parts as fit a sheet each; a township stays together. */
function boardParts(content: AreasContent, layout: StackLayout): Pick<AreasContent, "villages">[] {
  const codes = content.townships.map(({ code }) => code);
  const inOrder = boardAreas(content).flatMap(({ townships }) => townships.map(({ code }) => code));
  const ordered = [...new Set(inOrder)].filter((code) => codes.includes(code));
  const parts = fewestParts({ most: ordered.length }, (count) => {
    const shares = evenParts(ordered, count).map((own) => ({
      villages: content.villages.filter(({ townshipCode }) => own.includes(townshipCode)),
    }));
    return shares.every((share) => boardFits({ ...content, ...share }, layout)) ? shares : undefined;
  });
  if (!parts) throw new Error(`A township's villages do not fit ${layout.main.width} × ${layout.main.height} mm`);
  return parts;
}

function boardFits(content: AreasContent, { main, paper }: StackLayout): boolean {
  const { type } = sheetMeasures(paper);
  return main.height > 0 && placeTownshipBoard({ ...main, areas: boardAreas(content), type }) !== undefined;
}

/** Draws a sheet with the board. */
export function AreasBoardSheet({ data, marks }: { data: AreasBoardData; marks: SheetMarks }) {
  return (
    <StackSheet
      data={data}
      marks={marks}
      figures={keyFigures(data)}
      legend={[]}
      order="★为贫困村"
      caution={BOARD_NOTE}
      main={(box, type) => <TownshipBoard {...box} areas={boardAreas(data)} type={type} />}
      panel={(box, measures) => <AreaFigures data={data} box={box} measures={measures} />}
    />
  );
}

/** Areas with their townships, and these with those of their villages that lie in the area; poor ones first. */
function boardAreas(content: AreasContent): BoardArea[] {
  const { areas, rest, townships, villages, ownCode } = content;
  const rows = [...areas.map(({ name }) => ({ name, key: name })), ...(rest ? [{ name: rest.name, key: "" }] : [])];
  return rows.map(({ name, key }) => ({
    name,
    fill: areaFill(content, key),
    townships: townships.flatMap((township) => {
      const own = villages.filter(({ area, townshipCode }) => area === key && townshipCode === township.code);
      const poor = own.filter(({ isPoor }) => isPoor).length;
      return own.length === 0
        ? []
        : [
            {
              ...township,
              isOwn: township.code === ownCode,
              remark: `${own.length}个村 · ${poor}个贫困村`,
              villages: own.toSorted((a, b) => Number(b.isPoor) - Number(a.isPoor)),
            },
          ];
    }),
  }));
}
