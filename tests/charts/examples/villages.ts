import type { BarRow } from "../../../src/charts/bars/props.ts";
import { type ClassFill, palette } from "../../../src/theme/palette.ts";

const NAMES = [
  "青岭",
  "柳林",
  "白杨",
  "石桥",
  "马家湾",
  "赵家坪",
  "上川",
  "下川",
  "红崖",
  "双庙",
  "杨树沟",
  "李家山",
  "高台",
  "凤凰山",
  "大湾",
  "小湾",
  "王家店",
  "何家坝",
  "太平",
  "新庄",
  "安家岔",
  "孟家窑",
  "罗家堡",
  "苏家河",
];

const POOR: ClassFill = { color: palette.bar, hatch: "none" };
const OTHER: ClassFill = { color: palette.barOther, hatch: "none" };

/** Made-up villages in descending order of poor people: every third is no poor village, every fifth has more than before. */
export function villages(count: number, { longNames = false } = {}): BarRow[] {
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[index % NAMES.length]!;
    const round = Math.floor(index / NAMES.length);
    const value = Math.round(620 * (1 - index / count) ** 1.4);
    const base = index % 5 === 4 ? Math.max(0, value - 9) : Math.round(value * (1.15 + ((index * 7) % 5) / 20)) + 3;
    const isPoor = index % 3 !== 2;
    const rate = 3 + ((index * 13) % 40);
    return {
      label:
        longNames && index % 4 === 1
          ? `${name}少数民族移民新村第${round + 1}`
          : `${"上中下东西"[round - 1] ?? ""}${name}村`,
      isPoor,
      value,
      parts: [{ amount: value, fill: isPoor ? POOR : OTHER }],
      base,
      cells: [
        { text: `${base}` },
        { text: `${value - base}`, isAlert: value > base },
        { text: `${rate}.0`, ground: "#F2974B" },
      ],
    };
  });
}

/** The row under or beside them that sums them up. */
export function totalRow(rows: readonly BarRow[]): BarRow {
  const sum = (of: (row: BarRow) => number | undefined) => rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const [value, base] = [sum((row) => row.value), sum((row) => row.base)];
  const cells = [{ text: `${base}` }, { text: `${value - base}` }, { text: "21.0", ground: "#F2974B" }];
  return { label: "全镇", isPoor: false, value, parts: [], base, cells, isTotal: true };
}

/** Mean of the current year. */
export function meanOf(rows: readonly BarRow[]): number {
  return rows.reduce((sum, row) => sum + (row.value ?? 0), 0) / rows.length;
}
