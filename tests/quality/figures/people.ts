import type { Box } from "../../../src/charts/parts/box.ts";
import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { hotlines } from "../oracle/hotlines.ts";
import { groupSize, leadingGroup, stationStaff } from "../oracle/people.ts";
import { hotlinePanel, hotlineTop } from "../reading/hotline-panel.ts";
import type { Line } from "../reading/lines.ts";
import { middleY } from "../reading/placed.ts";
import { type Alignment, findStacks } from "../reading/stacks.ts";

/** A sheet's lines, and the part of it between title and foot. */
export interface Page {
  readonly lines: readonly Line[];
  readonly body: Box;
}

const HOTLINES = ["监督举报电话", "咨询电话"];
/** Where a photo is to be pasted. */
const PHOTO: readonly string[] = ["照", "片", "照片"];
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
  const cards = pages.flatMap((page) => {
    const top = hotlineTop(page.lines, HOTLINES);
    return inBody(page).filter((line) => middleY(line) < top && !PHOTO.includes(line.text));
  });
  return [
    ...stackFaults("card", stationStaff(county, code, edition), cards, "left"),
    ...pages.flatMap(({ lines }) =>
      rowFaults("telephone lines", hotlines(county, code), hotlinePanel(lines, HOTLINES)),
    ),
  ];
}

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
