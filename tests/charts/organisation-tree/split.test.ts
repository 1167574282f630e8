import { describe, expect, test } from "vitest";
import { organisationFits } from "../../../src/charts/organisation-tree/fits.ts";
import type { TreePost } from "../../../src/charts/organisation-tree/props.ts";
import { organisationSheets, splitOrganisation } from "../../../src/charts/organisation-tree/split.ts";
import { organisation, roomOn, WITH_ASSISTANTS } from "./organisations.ts";

/** Sheets that hold so many boxes. */
const upTo = (most: number) => (posts: readonly TreePost[]) => posts.length <= most;

/** A sheet in short: id, * where repeated, the note. */
const short = (sheet: readonly TreePost[]) =>
  sheet.map(({ id, isRepeated, note }) => `${id}${isRepeated ? "*" : ""}${note ? ` ${note}` : ""}`);

test("an organisation that fits stays as it is", () => {
  expect(splitOrganisation(WITH_ASSISTANTS, upTo(20))).toEqual([WITH_ASSISTANTS]);
});

test("the first sheet has the upper levels; branches that had to go have their head repeated and say whose they are", () => {
  const posts = organisation([[2], [2], [4, 0, 0, 0]]);
  expect(splitOrganisation(posts, upTo(8)).map(short)).toEqual([
    ["1", "2", "4 见第2张", "5", "3", "6", "7"],
    ["4* 上级：成员欧阳建国，接第1张", "8", "9", "10", "11"],
  ]);
});

test("small branches of one head share a sheet, under that head", () => {
  expect(splitOrganisation(organisation([[4], [3]]), upTo(10)).map(short)).toEqual([
    ["1", "2 见第2张", "3 见第2张", "4 见第3张", "5", "15", "16", "17"],
    ["1* 续第1张", "2*", "6", "7", "8", "3*", "9", "10", "11"],
    ["4* 上级：组长万花莲，接第1张", "12", "13", "14"],
  ]);
});

test("siblings too many for a sheet are shared out evenly", () => {
  expect(splitOrganisation(organisation([[11]]), upTo(5)).map(short)).toEqual([
    ["1 下接第2张", "2", "3", "4", "5"],
    ["1* 续第1张，下接第3张", "6", "7", "8"],
    ["1* 续第1张", "9", "10", "11", "12"],
  ]);
});

test("assistants stay with the people of their head, and seats are those of the whole", () => {
  const sheets = splitOrganisation(WITH_ASSISTANTS, upTo(11));
  expect(sheets.map(short)).toEqual([
    ["1", "a", "b", "c", "2", "5", "6", "3", "7", "4 见第2张"],
    ["4* 上级：组长郭秀红，接第1张", "d", "8", "9"],
  ]);
  const beside = sheets.flat().filter(({ seat }) => seat === "beside");
  expect(beside.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

test("a sheet for which two boxes are too many is refused", () => {
  expect(() => splitOrganisation(organisation([[2]]), upTo(1))).toThrow(
    "组长万花莲 and those beneath do not fit a sheet",
  );
});

describe("on paper", () => {
  const { width, height, type } = roomOn({ width: 420, height: 297 });

  test("every sheet fits, and the same posts give the same sheets", () => {
    const posts = organisation([[9], [1, 0, 4], [3, 2]]);
    const sheets = organisationSheets({ posts, width, height, type });
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter((sheet) => !organisationFits({ posts: sheet, width, height, type }))).toEqual([]);
    expect(organisationSheets({ posts, width, height, type })).toEqual(sheets);
  });
});
