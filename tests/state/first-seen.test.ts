import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFirstSeen, rememberSheets, sheetDateOf } from "../../src/state/first-seen.ts";

const [MARCH, JUNE, SEPTEMBER] = ["2015-03-31", "2015-06-30", "2015-09-30"] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "first-seen-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a sheet of this hash prints in an export of this date, which is remembered. */
function printed(hash: string, date: string): string {
  const seen = sheetDateOf(readFirstSeen(folder), hash, date);
  rememberSheets(folder, [hash], date);
  return seen;
}

describe("制表日期", () => {
  it("is that of the first export with the content, and stays so in later ones", () => {
    expect(printed("a", MARCH)).toBe(MARCH);
    expect(printed("a", JUNE)).toBe(MARCH);
    expect(printed("a", SEPTEMBER)).toBe(MARCH);
  });

  it("begins anew with another content", () => {
    printed("a", MARCH);
    expect(printed("b", JUNE)).toBe(JUNE);
    expect(printed("b", SEPTEMBER)).toBe(JUNE);
  });

  it("is the old one where a content comes back", () => {
    printed("a", MARCH);
    printed("b", JUNE);
    expect(printed("a", SEPTEMBER)).toBe(MARCH);
  });

  it("of an older export built later is its own, and from then on the newer ones'", () => {
    printed("a", JUNE);
    expect(printed("a", MARCH)).toBe(MARCH);
    expect(printed("a", JUNE)).toBe(MARCH);
  });
});

describe("what is remembered", () => {
  const file = () => path.join(folder, "首现.json");

  it("is written only where something is new", () => {
    rememberSheets(folder, ["a", "b"], MARCH);
    const { mtimeNs } = statSync(file(), { bigint: true });
    rememberSheets(folder, ["b"], JUNE);
    expect(statSync(file(), { bigint: true }).mtimeNs).toBe(mtimeNs);
    expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual({ a: MARCH, b: MARCH });
  });

  it("outlasts a file cut short", () => {
    rememberSheets(folder, ["a"], MARCH);
    rememberSheets(folder, ["b"], JUNE);
    truncateSync(file(), 10);
    expect(readFirstSeen(folder)).toEqual({ a: MARCH });
    rememberSheets(folder, ["b"], SEPTEMBER);
    expect(readFirstSeen(folder)).toEqual({ a: MARCH, b: SEPTEMBER });
  });
});
