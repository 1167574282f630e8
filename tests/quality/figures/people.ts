import type { Box } from "../../../src/charts/parts/box.ts";
import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { hotlines } from "../oracle/hotlines.ts";
import { groupSize, leadingGroup, stationStaff } from "../oracle/people.ts";
import { hotlinePanel, hotlineTop } from "../reading/hotline-panel.ts";
import type { Line } from "../reading/lines.ts";
import { bare, middleY, nearest } from "../reading/placed.ts";
import { type Alignment, findStacks } from "../reading/stacks.ts";

/** A sheet's lines, and the part of it between title and foot. */
export interface Page {
  readonly lines: readonly Line[];
  readonly body: Box;
}

const HOTLINES = ["监督举报电话", "咨询电话"];
/** Where a photo is to be pasted, and a magnet says where somebody is. */
const PHOTO: readonly string[] = ["照", "片", "照片", "在岗", "下村", "外出"];
const PHONE = "电话";
/** Where the branch of a box goes on. */
const REFERENCE = /第\d+张/;

/** Who stands in 领导小组组织机构图 otherwise than in the files, and how many they are said to be. */
export function leadingGroupFaults(county: TrueCounty, code: string, pages: readonly Page[]): string[] {
  const said = pages.map(({ lines }) => lines.flatMap(({ text }) => /组成人员\d+人/.exec(text)?.[0] ?? []));
  const boxes = leadingGroup(county, code);
  const lines = pages.flatMap((page) => inBody(page)).filter(({ text }) => !REFERENCE.test(text));
  return [
    ...said.flatMap((texts) => textFaults("people", [groupSize(county, code)], texts)),
    ...stackFaults("box", boxes, lines, "middle"),
  ];
}

/** Who stands on 工作人员监督台 otherwise than in the files, and what of the telephone lines. */
export function staffFaults(
  county: TrueCounty,
  code: string,
  edition: "internal" | "public",
  pages: readonly Page[],
): string[] {
  const cards = pages.map((page) => {
    const top = hotlineTop(page.lines, HOTLINES);
    return inBody(page).filter((line) => middleY(line) < top && !PHOTO.includes(line.text));
  });
  const staff = stationStaff(county, code, edition);
  const phones = cards.map((lines) => lines.filter((line) => isPhone(line, lines)));
  const others = cards.flatMap((lines, page) =>
    lines.filter((line) => !phones[page]!.includes(line) && line.text !== PHONE),
  );
  return [
    ...stackFaults(
      "card",
      staff.map(({ texts }) => texts),
      others,
      "left",
    ),
    ...rowFaults(
      "telephones",
      staff.filter(({ phone }) => phone !== "").map(({ texts, phone }) => [texts[1]!, bare(phone)]),
      phones.flatMap((lines, page) => lines.map((phone) => [nameAbove(phone, cards[page]!, staff), bare(phone.text)])),
    ),
    ...pages.flatMap(({ lines }) =>
      rowFaults("telephone lines", hotlines(county, code), hotlinePanel(lines, HOTLINES)),
    ),
  ];
}

/** The number at the right of 电话. */
const isPhone = (line: Line, lines: readonly Line[]) =>
  lines.some(({ text, box, size }) => {
    const gap = line.box.left - box.right;
    return (
      text === PHONE && gap > 0 && gap < 2 * size && Math.abs(middleY(line) - (box.top + box.bottom) / 2) < size / 2
    );
  });

/** Whose card a telephone closes: the name above it, at its right. */
function nameAbove(
  phone: Line,
  lines: readonly Line[],
  staff: readonly { readonly texts: readonly string[] }[],
): string {
  const names = new Set(staff.map(({ texts }) => bare(texts[1]!)));
  const above = lines.filter(({ text, box }) => names.has(bare(text)) && box.bottom < phone.box.top);
  const isOver = ({ box }: Line) => box.right > phone.box.left && box.left < phone.box.left + WIDEST_CARD * phone.size;
  return bare(nearest(above.filter(isOver), ({ box }) => phone.box.top - box.bottom)?.text ?? "");
}

/** From a telephone's number to the name in its card, sizes of the number, at most. */
const WIDEST_CARD = 12;

const inBody = ({ lines, body }: Page) =>
  lines.filter((line) => middleY(line) > body.top && middleY(line) < body.bottom);

function stackFaults(
  what: string,
  stacks: readonly (readonly string[])[],
  lines: readonly Line[],
  alignment: Alignment,
): string[] {
  const { missing, left } = findStacks(stacks, lines, alignment);
  return [...missing.map((texts) => `no ${what} says ${texts}`), ...left.map(({ text }) => `${text} is in no ${what}`)];
}
