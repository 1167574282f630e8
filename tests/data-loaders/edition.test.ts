import { expect, test } from "vitest";
import { forEdition } from "../../src/data-loaders/edition.ts";
import { defineTable } from "../../src/model/fields.ts";

const table = defineTable({
  name: "表",
  englishName: "table",
  required: false,
  readers: "all",
  key: ["id"],
  note: "",
  fields: {
    id: { header: "编号", type: "identifier", required: true, privacy: "public", note: "" },
    account: { header: "账号", type: "identifier", privacy: "secret", note: "" },
    phone: { header: "电话", type: "phone", privacy: "office", publicWhen: ({ id }) => id === "1", note: "" },
    remark: { header: "备注", type: "text", privacy: "public", note: "" },
  },
});
const rows = [
  { id: "1", account: "6230", phone: "12317", extra: "x" },
  { id: "2", account: "6230", phone: "12317", remark: "身份证990101195509228934" },
];

test("the internal edition holds everything", () => {
  expect(forEdition(table, rows, "internal")).toEqual(rows);
});

test("the public edition holds public fields of the dictionary and nothing else", () => {
  expect(forEdition(table, rows, "public")).toEqual([
    { id: "1", phone: "12317" },
    { id: "2", remark: "身份证990***********8934" },
  ]);
});

test("of a table of the office it holds nothing, whatever the fields say", () => {
  expect(forEdition({ ...table, readers: "office" }, rows, "public")).toEqual([]);
  expect(forEdition({ ...table, readers: "office" }, rows, "internal")).toEqual(rows);
});

test("a row that would lose a required field is not there at all", () => {
  const office = { ...table, fields: { ...table.fields, id: { ...table.fields.id, privacy: "office" as const } } };
  expect(forEdition(office, rows, "public")).toEqual([]);
});
