import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { DataError } from "../../src/data-loaders/problems.ts";
import { officeFiles } from "./office-files.ts";
import { writeDataset } from "./sample-dataset.ts";
import { csvCells, workbookBytes } from "./workbook/workbook-bytes.ts";

/** Fixed, so that each run tries the same inputs. */
const settings = { seed: 20150331, numRuns: 100 };

type Content = string | Uint8Array;
const names = Object.keys(officeFiles).filter((name) => /\.(?:csv|json)$/.test(name));

/** Loads the office's files with some replaced; that it ends with a county or a DataError is all that is asked. */
function load(changes: Readonly<Record<string, Content>>, without: readonly string[] = []): void {
  const kept = Object.entries<Content>(officeFiles).filter(([name]) => !without.includes(name));
  const folder = writeDataset({ ...Object.fromEntries(kept), ...changes });
  try {
    expect(loadCounty(folder, "public").county.edition).toBe("public");
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.problems.some(({ severity }) => severity === "error")).toBe(true);
  }
}

/** Pieces that tables are made of, well formed and not. */
const cell = fc.oneof(
  fc.constantFrom(
    "户编号",
    "行政村代码",
    "621224100201",
    "6212241002010001",
    "2014",
    "是",
    "#REF!",
    "6.2E+17",
    '"',
    '""',
    "=1+1",
    "\u202e",
  ),
  fc.constantFrom(
    "影像/../../x",
    "2014-13-45",
    "99010119590713057X",
    "一",
    "-",
    "\0",
    "\uFEFF",
    "１２",
    "<script>",
    "𠮷",
    "\ud800",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.double().map(String),
);
const tableText = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    fc.constantFrom(",", ";", "\t"),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([rows, separator, end]) => rows.map((row) => row.join(separator)).join(end));

/** The sound content of a file with pieces replaced. */
const spoilt = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(20), cell), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((content, [at, length, piece]) => content.slice(0, at) + piece + content.slice(at + length), text),
    );

const byName = (content: (name: string) => fc.Arbitrary<Content>) =>
  fc.constantFrom(...names).chain((name) => content(name).map((made): [string, Content] => [name, made]));

test("bytes of any kind in any file", () => {
  fc.assert(
    fc.property(
      byName(() => fc.uint8Array({ maxLength: 400 })),
      ([name, content]) => load({ [name]: content }),
    ),
    settings,
  );
});

test("text that looks like a table in any file", () => {
  fc.assert(
    fc.property(
      byName(() => tableText),
      ([name, content]) => load({ [name]: content }),
    ),
    settings,
  );
});

test("sound files with pieces replaced", () => {
  const content = (name: string) => spoilt(officeFiles[name as keyof typeof officeFiles]);
  fc.assert(
    fc.property(fc.array(byName(content), { minLength: 1, maxLength: 3 }), (changes) =>
      load(Object.fromEntries(changes)),
    ),
    { ...settings, numRuns: 200 },
  );
});

test("any JSON in place of any table, and of 县.json", () => {
  const record = (name: string) => {
    const headers = officeFiles[name as keyof typeof officeFiles].split("\n")[0]!.split(",");
    return fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom(...headers), fc.oneof(fc.jsonValue(), cell))),
    );
  };
  const named = fc
    .constantFrom(...names)
    .chain((name) => record(name).map((value) => ({ name, text: JSON.stringify(value) })));
  fc.assert(
    fc.property(named, ({ name, text }) => load({ [name.replace(".csv", ".json")]: text }, [name])),
    settings,
  );
});

test("workbooks cut off or with bytes changed", async () => {
  const sound = await workbookBytes({ 惠农资金: csvCells(officeFiles["惠农资金.csv"]) });
  const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  const spoiltBytes = fc.oneof(
    fc.nat(sound.length).map((length) => sound.slice(0, length)),
    fc.array(change, { minLength: 1, maxLength: 20 }).map((changes) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    }),
  );
  const many = fc.array(spoiltBytes, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(many, (workbooks) => {
      const shared = workbooks.slice(1).map((bytes, index): [string, Content] => [`甲${index}.xlsx`, bytes]);
      load({ ...Object.fromEntries(shared), "惠农资金.xlsx": workbooks[0]! }, ["惠农资金.csv"]);
    }),
    { ...settings, numRuns: 5 },
  );
});

test("very deep, very long", () => {
  const deep = "[".repeat(300_000) + "]".repeat(300_000);
  const long = `[{"户编号": "${"x\\\\".repeat(1_000_000)}"}]`;
  load({ "惠农资金.json": deep }, ["惠农资金.csv"]);
  load({ "惠农资金.json": `[{"户编号": ${deep}}]` }, ["惠农资金.csv"]);
  load({ "惠农资金.json": long }, ["惠农资金.csv"]);
  load({ "惠农资金.json": `${long}，` }, ["惠农资金.csv"]);
  load({ "县.json": `{"年度": ${deep}}` });
  load({ "地图/县界.geojson": `{"type":"Polygon","coordinates":${deep}}` });
  load({
    "地图/县界.geojson": `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[${deep},[1],[2],[3]]]}}]}`,
  });
  load({ "惠农资金.csv": `户编号,年度\n${'"x'.repeat(500_000)}` });
  load({ "惠农资金.csv": `户编号,年度,资金类别,金额(元)${",".repeat(100_000)}\n${"1,".repeat(100_000)}` });
  load({ "惠农资金.csv": `户编号,年度,资金类别,金额(元)\n${"9".repeat(2_000_000)},2014,a,${"1,".repeat(3)}` });
});
