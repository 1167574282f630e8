import type { Box } from "../../../src/charts/parts/box.ts";
import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { hotlines } from "../oracle/hotlines.ts";
import { groupSize, leadingGroup, stationStaff } from "../oracle/people.ts";
import type { Rows } from "../oracle/rows.ts";
import { fundPeople, workPeople, workSize } from "../oracle/village-organisations.ts";
import { findPeople } from "../reading/diagram-people.ts";
import { hotlinePanel, hotlineTop } from "../reading/hotline-panel.ts";
import type { Line } from "../reading/lines.ts";
import { bare, isLevel, middleX, middleY, nearest } from "../reading/placed.ts";
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
/** How an organisation's office is called, and what a group's title says besides. */
const OFFICE = "领导小组办公室";
const CONTINUED = "（续）";

/** Who stands in 领导小组组织机构图 otherwise than in the files, and how many they are said to be. */
export function leadingGroupFaults(county: TrueCounty, code: string, pages: readonly Page[]): string[] {
  const said = pages.map(({ lines }) => lines.flatMap(({ text }) => /组成人员\d+人/.exec(text)?.[0] ?? []));
  return [
    ...said.flatMap((texts) => textFaults("people", [groupSize(county, code)], texts)),
    ...diagramFaults(leadingGroup(county, code), pages, (text) => text === OFFICE),
  ];
}

/** Who stands in a village's 扶贫工作组织机构图 otherwise than in the files, under which group, and how many they are. */
export function workFaults(county: TrueCounty, code: string, pages: readonly Page[]): string[] {
  const { people, groups } = workPeople(county, code);
  const titles = groups.map((row) => row.join(""));
  const said = pages.map(({ lines }) => lines.flatMap(({ text }) => /组成人员\d+人/.exec(text)?.[0] ?? []));
  return [
    ...said.flatMap((texts) => textFaults("people", [workSize(county, code)], texts)),
    ...titles.flatMap((title) => (titleLines(title, pages).length > 0 ? [] : [`no title says ${title}`])),
    ...diagramFaults(people, pages, (text) => titles.includes(text)),
    ...pages.flatMap((page) => groupFaults(people, groups, inBody(page))),
  ];
}

/** Who and which rules stand on a fund's wall otherwise than in the files. */
export function fundFaults(county: TrueCounty, code: string, pages: readonly Page[]): string[] {
  const rules = rulesOf(county.fundRules);
  const all = pages.flatMap((page) => inBody(page));
  const said = bare(all.map(({ text }) => text).join(""));
  const isKnown = (text: string) =>
    [text, text.replace(NUMBER, "")].some(
      (own) => FUND_TITLES.includes(own) || rules.some((rule) => rule.includes(own)),
    );
  return [
    ...diagramFaults(fundPeople(county, code), pages, isKnown),
    ...rules.filter((rule) => !said.includes(rule)).map((rule) => `no rule says ${rule}`),
  ];
}

const FUND_TITLES: readonly string[] = ["组织机构", "管理制度", "会员大会", "理事会", "监事会", "联保小组", "会员"];

/** Of a rule. */
const NUMBER = /^[一二三四五六七八九十]+、/;

/** Rules without their numbers and marks; steps with arrows one by one. */
function rulesOf(markdown: string): string[] {
  const paragraphs = markdown.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return paragraphs.flatMap((line) => {
    const text = bare(line).replace(NUMBER, "");
    return text.includes("→") ? text.replace(/。$/, "").split(/[→：]/) : [text];
  });
}

function diagramFaults(people: Rows, pages: readonly Page[], isTitle: (text: string) => boolean): string[] {
  const named = people.map(([post = "", name = "", unit = ""]) => ({ post, name, unit }));
  const lines = pages.flatMap((page) => inBody(page));
  const { missing, left } = findPeople(named, lines);
  const unknown = left.map(({ text }) => bare(text).replace(CONTINUED, "")).filter((text) => !isTitle(text));
  return [...missing.map((texts) => `nobody is ${texts}`), ...unknown.map((text) => `${text} is nobody's`)];
}

const titleLines = (title: string, pages: readonly Page[]) =>
  pages.flatMap((page) => inBody(page)).filter(({ text }) => bare(text) === title);

/** Who does not stand under the title of his group: in its column where titles are level, else under the lowest above him. */
function groupFaults(people: Rows, groups: Rows, lines: readonly Line[]): string[] {
  const titles = lines.filter(({ text }) => groups.some((row) => bare(text) === row.join("")));
  const isRow = titles.every((title) => isLevel(title, titles[0]!));
  // Of two people of one name each has a line: it is enough that one of the two stands where he has to.
  const own = people.flatMap(([, name = "", , group]) => {
    const all = lines.filter(({ text }) => bare(text) === name);
    const title = titles.find(({ text }) => bare(text).startsWith(`${group}`));
    return all[0] && title ? [{ name, all, line: all.length === 1 ? all[0] : undefined, title }] : [];
  });
  const startOf = (title: Line) =>
    Math.min(title.box.left, ...own.flatMap((one) => (one.title === title && one.line ? [one.line.box.left] : [])));
  const columnOf = (line: Line) =>
    nearest(
      titles.filter((title) => startOf(title) <= line.box.left),
      (title) => line.box.left - startOf(title),
    );
  const over = (line: Line) => {
    const above = titles.filter(({ box }) => box.bottom < line.box.top);
    const column = nearest(above, (title) => Math.abs(middleX(title) - middleX(line)));
    const inColumn = above.filter((title) => column && Math.abs(middleX(title) - middleX(column)) < 1);
    return nearest(inColumn, (title) => line.box.top - title.box.bottom);
  };
  return own.flatMap(({ name, all, title }) => {
    const places = all.map((line) => (isRow ? columnOf(line) : over(line)));
    const [found] = places;
    return places.includes(title) ? [] : [`${name} stands under ${found?.text} and not ${title.text}`];
  });
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
