import { expect, it } from "vitest";
import { rowFaults, textFaults } from "./rows.ts";

const rows = [
  ["云溪村", "101", "13.3%"],
  ["岔村", "—", "—"],
];

it("catches a wrong cell, rows in another order, one that is left out and one too many", () => {
  expect(rowFaults("list", rows, rows)).toEqual([]);
  expect(rowFaults("list", rows, [["云溪村", "102", "13.3%"], rows[1]!])).toEqual([
    "list, row 1: should be 云溪村 | 101 | 13.3%, printed: 云溪村 | 102 | 13.3%",
  ]);
  expect(rowFaults("list", rows, rows.toReversed())).toHaveLength(2);
  expect(rowFaults("list", rows, [rows[0]!])).toEqual(["list, row 2: should be 岔村 | — | —, printed: nothing"]);
  expect(rowFaults("list", rows, [...rows, ["石门村", "3", "1.0%"]])).toHaveLength(1);
});

it("catches a text where there must be none", () => {
  expect(textFaults("note", ["", "87 人"], ["87人"])).toEqual([]);
  expect(textFaults("note", [""], ["87 人"])).toEqual(["note, row 1: should be nothing, printed: 87人"]);
});
