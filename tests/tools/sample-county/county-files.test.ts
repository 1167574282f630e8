import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sampleCounty } from "../../../tools/sample-county/county-files.ts";
import { sampleFolder } from "./sample-rows.ts";

const files = sampleCounty();

test("the committed sample is what the generator writes, file by file", () => {
  const folder = fileURLToPath(sampleFolder);
  const committed = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(`${folder}${path}`).isFile())
    .map((path) => path.replaceAll("\\", "/"));
  expect(committed.toSorted()).toEqual([...files.keys()].toSorted());
  for (const [path, text] of files) {
    expect(readFileSync(`${folder}${path}`).equals(Buffer.from(text)), path).toBe(true);
  }
});

test("tables open in Excel: byte-order mark, CRLF, as many cells in each row as in the header", () => {
  for (const [path, text] of files) {
    if (!path.endsWith(".csv")) continue;
    expect(text.startsWith("\uFEFF"), path).toBe(true);
    const lines = text.trimEnd().split("\r\n");
    const width = lines[0]!.split(",").length;
    expect(
      lines.every((line) => line.split(",").length === width),
      path,
    ).toBe(true);
    expect(lines.length, path).toBeGreaterThan(1);
  }
});

test("the map stays small", () => {
  expect(Buffer.byteLength(files.get("地图/边界.topojson")!)).toBeLessThan(250_000);
});
