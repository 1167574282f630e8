import { expect, it } from "vitest";
import type { ReprintEntry } from "../../src/catalogue/reprint/reprint-list.ts";
import { sincePrinted } from "../../src/integration/print/since-printed.ts";

const printed = "2015-04-01";
const sheet = { title: "", level: "township", code: "1", name: "", item: "map", hash: "a", printed, said: {} };
const entry = (id: string, kind: ReprintEntry["kind"]): ReprintEntry => ({ ...sheet, id, kind, changes: [] });

it("the print list says what became of a sheet or a page since it was printed", () => {
  const record = {
    sheets: { "1/map": sheet, "1/bars": sheet, "1/board": sheet },
    pages: { "1/list": { hash: "x", printed } },
  };
  const since = sincePrinted(record, [entry("1/bars", "figures"), entry("1/board", "words"), entry("1/new", "new")]);
  expect(["1/map", "1/bars", "1/board", "1/new"].map(since.sheet)).toEqual([
    "没有变化（2015年4月1日印）",
    "数字有变化，要重印",
    "文字有变化，要重印",
    "未登记",
  ]);
  expect([since.page("1/list", "x"), since.page("1/list", "y"), since.page("1/facts", "x")]).toEqual([
    "没有变化（2015年4月1日印）",
    "有变化，要重印",
    "未登记",
  ]);
});
