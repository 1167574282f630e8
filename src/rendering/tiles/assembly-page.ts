import { palette } from "../../theme/palette.ts";
import type { Paper } from "../../theme/paper.ts";
import { round } from "../../theme/round.ts";
import { svgRoot } from "../svg-root.ts";
import { line, words } from "./page-elements.ts";
import { OVERLAP, type Rectangle, type TilePlan, UNPRINTABLE } from "./plan.ts";

const TITLE_SIZE = 8;
const TEXT_SIZE = 4;
const LINE_HEIGHT = 6.6;
const GAP = 7;
/** The line by which a clerk sees that the printer did not scale, mm. */
export const RULER_LENGTH = 100;
/** Width of the words on a lying page; the map has the rest. */
const WORDS_WIDTH = 128;
/** Words end and the ruler begins so far beneath the upper margin, mm. */
const WORDS_HEIGHT = 58;
const RULER_HEIGHT = 20;
/** Figures stand 0.73 em high: their middle is so far above the baseline, ems. */
const FIGURE_DROP = 0.365;

/** Where the sheet stands on the assembly page, small. */
export function assemblyMap({ page }: TilePlan, sheet: Paper): Rectangle {
  const isLying = page.width > page.height;
  const left = UNPRINTABLE + (isLying ? WORDS_WIDTH + GAP : 0);
  const top = UNPRINTABLE + (isLying ? 0 : WORDS_HEIGHT + RULER_HEIGHT + GAP);
  const room = { width: page.width - UNPRINTABLE - left, height: page.height - UNPRINTABLE - top };
  const scale = Math.min(room.width / sheet.width, room.height / sheet.height);
  const [width, height] = [sheet.width * scale, sheet.height * scale];
  return { x: left + (room.width - width) / 2, y: top, width, height };
}

/** 拼图示意: how to print, check, cut and glue, and the sheet small with its tiles numbered. */
export function assemblyPage(plan: TilePlan, sheet: Paper, title: string): string {
  const { page, name, rows, columns, tiles } = plan;
  const width = (page.width > page.height ? WORDS_WIDTH : page.width - UNPRINTABLE) - UNPRINTABLE;
  const size = `${sheet.width} × ${sheet.height} 毫米`;
  const steps = [
    `一、打印：用${name}纸，缩放选“实际大小”或“100%”，单面。`,
    "二、核对：下面的检验尺应正好长100毫米，否则重设重打。",
    "三、裁切：沿实线裁；虚线外的粘贴区不裁。",
    `四、粘贴：在${OVERLAP}毫米宽的粘贴区涂胶，盖上邻页，裁边对齐虚线。`,
    "五、顺序：先从左到右拼成行，再从上到下把各行拼齐。",
  ];
  const baseline = UNPRINTABLE + TITLE_SIZE;
  const elements = [
    words(title, { x: UNPRINTABLE, y: baseline, size: TITLE_SIZE, weight: 700, width }),
    words(`拼图示意　${name}纸${tiles.length}张，${rows}行${columns}列，拼成 ${size}`, {
      x: UNPRINTABLE,
      y: baseline + TEXT_SIZE * 2,
      size: TEXT_SIZE,
      fill: palette.inkSoft,
      width,
    }),
    ...steps.map((step, index) =>
      words(step, {
        x: UNPRINTABLE,
        y: baseline + TEXT_SIZE * 2 + LINE_HEIGHT * (index + 1.3),
        size: TEXT_SIZE,
        width,
      }),
    ),
    ...ruler(UNPRINTABLE, UNPRINTABLE + WORDS_HEIGHT),
    ...grid(plan, sheet),
  ];
  return svgRoot(page, elements.join(""));
}

/** Ticks each 10 mm, long ones at the ends. */
function ruler(x: number, y: number): string[] {
  const style = { stroke: palette.ink, width: 0.3 };
  const tick = (mm: number) => line(x + mm, y, x + mm, y + (mm % 50 === 0 ? 5 : 3), style);
  const marks = Array.from({ length: RULER_LENGTH / 10 + 1 }, (_, index) => tick(index * 10));
  const labels = [0, 50, 100].map((mm) =>
    words(mm === RULER_LENGTH ? "100毫米" : String(mm), {
      x: x + mm,
      y: y + 9,
      size: 3.4,
      anchor: mm === 0 ? "start" : "middle",
    }),
  );
  return [line(x - 0.15, y, x + RULER_LENGTH + 0.15, y, style), ...marks, ...labels];
}

/** Cut edges of the tiles over the small sheet, and the number of each on a white disc. */
function grid(plan: TilePlan, sheet: Paper): string[] {
  const { x, y, width, height } = assemblyMap(plan, sheet);
  const scale = width / sheet.width;
  const style = { stroke: palette.ink, width: 0.3 };
  const across = plan.tiles.slice(0, plan.columns).map(({ part }) => x + part.x * scale);
  const down = plan.tiles.filter(({ column }) => column === 1).map(({ part }) => y + part.y * scale);
  const radius = Math.min(3.4, (plan.tiles[0]!.part.height * scale) / 3);
  return [
    ...[...across, x + width].map((at) => line(at, y, at, y + height, style)),
    ...[...down, y + height].map((at) => line(x, at, x + width, at, style)),
    ...plan.tiles.flatMap(({ row, column, part }, index) => {
      const right = across[column] ?? x + width;
      const bottom = down[row] ?? y + height;
      const middle = { x: (x + part.x * scale + right) / 2, y: (y + part.y * scale + bottom) / 2 };
      const disc = `<circle cx="${round(middle.x)}" cy="${round(middle.y)}" r="${round(radius)}" fill="${palette.white}" stroke="${palette.ink}" stroke-width="0.2"/>`;
      const size = radius * 1.05;
      const number = { x: middle.x, y: middle.y + size * FIGURE_DROP, size, weight: 500, anchor: "middle" } as const;
      return [disc, words(String(index + 1), number)];
    }),
  ];
}
