import { describe, expect, it } from "vitest";
import { differenceOf } from "../../../src/catalogue/reprint/difference.ts";
import { reprintList } from "../../../src/catalogue/reprint/reprint-list.ts";
import { everything } from "../../../src/catalogue/selection.ts";
import type { Said } from "../../../src/items/said.ts";

const village = (name: string, poorPopulation: number, rate = 12.5) => ({
  code: `6299001002${name.length}${name.codePointAt(0)}`,
  name,
  isPoor: true,
  poorPopulation,
  rate,
});
const said = (villages: readonly Said[], more: { readonly [key: string]: Said } = {}): Said => ({ villages, ...more });

describe("differenceOf", () => {
  it("tells a figure with its place and its name, old and new", () => {
    const before = said([village("花椒岭村", 134), village("云溪村", 20)]);
    const after = said([village("花椒岭村", 129, 12.1), village("云溪村", 20)]);
    expect(differenceOf(before, after, "云溪镇")).toEqual({
      kind: "figures",
      changes: [
        { kind: "figures", place: "花椒岭村", field: "贫困人口", old: "134", new: "129" },
        { kind: "figures", place: "花椒岭村", field: "贫困发生率", old: "12.5%", new: "12.1%" },
      ],
    });
  });

  it("finds a village wherever it stands in its list, and tells one that came or went once", () => {
    const before = said([village("花椒岭村", 134), village("云溪村", 20)]);
    const after = said([village("云溪村", 20), village("花椒岭村", 134)]);
    expect(differenceOf(before, after, "云溪镇")).toEqual({ kind: "layout", changes: [] });
    expect(differenceOf(before, said([village("云溪村", 20)]), "云溪镇").changes).toEqual([
      { kind: "words", place: "云溪镇", field: "行政村数", old: "花椒岭村", new: "—" },
    ]);
  });

  it("tells who took over a post, by the post", () => {
    const staff = (name: string) => ({
      staff: [
        { post: "站长", name },
        { post: "干事", name: "李四" },
      ],
    });
    expect(differenceOf(staff("张三"), staff("王五"), "云溪镇")).toEqual({
      kind: "words",
      changes: [{ kind: "words", place: "站长", field: "姓名", old: "张三", new: "王五" }],
    });
  });

  it("knows figures in words from other words, and shapes from both", () => {
    const land = (value: string) => ({ land: [{ label: "耕地", value }] });
    expect(differenceOf(land("315亩"), land("320亩"), "云溪村").kind).toBe("figures");
    expect(differenceOf(land("315亩"), land("不详"), "云溪村").kind).toBe("words");
    const map = (shape: string) => ({ map: { outline: { coordinates: `\u0000${shape}` } } });
    expect(differenceOf(map("a"), map("b"), "云溪镇")).toEqual({
      kind: "layout",
      changes: [{ kind: "layout", place: "云溪镇", field: "地图", old: "原图形", new: "新图形" }],
    });
  });

  it("tells what was not there, and what is not there any more, as a dash", () => {
    expect(differenceOf({ exitYear: 2016 }, {}, "云溪村").changes).toEqual([
      { kind: "figures", place: "云溪村", field: "脱贫年度", old: "2016年", new: "—" },
    ]);
    expect(differenceOf({ isPoor: false }, { isPoor: true }, "云溪村").changes).toEqual([
      { kind: "words", place: "云溪村", field: "贫困村", old: "否", new: "是" },
    ]);
  });
});

describe("reprintList", () => {
  const place = {
    title: "云溪镇贫困村分布图",
    level: "township",
    code: "629900100",
    name: "云溪镇",
    item: "poor-villages-map",
  };
  const present = (id: string, hash: string, code = place.code) => ({
    ...place,
    code,
    id,
    hash,
    said: () => ({ rate: 3 }),
  });
  const printed = (hash: string) => ({ ...place, hash, printed: "2015-04-01", said: { rate: 2 } });

  it("holds what differs from what was printed, what was not, and what is no more; the rest is still valid", () => {
    const record = { sheets: { a: printed("1"), b: printed("1"), d: printed("1") }, pages: {} };
    const list = reprintList([present("a", "1"), present("b", "2"), present("c", "1")], record, everything);
    expect(list.map(({ id, kind, printed: date }) => [id, kind, date])).toEqual([
      ["b", "figures", "2015-04-01"],
      ["c", "new", ""],
      ["d", "gone", "2015-04-01"],
    ]);
    expect(list[0]!.changes).toEqual([{ place: "云溪镇", field: "贫困发生率", old: "2%", new: "3%" }]);
  });

  it("says nothing of places of which nothing was printed, nor takes for gone what a run did not ask for", () => {
    const record = { sheets: { a: printed("1") }, pages: {} };
    expect(reprintList([present("a", "1"), present("x", "1", "629900101")], record, everything)).toEqual([]);
    expect(reprintList([], record, { ...everything, hasPlace: () => false })).toEqual([]);
  });
});
