import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readState, writeState } from "../../src/state/state-file.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "state-"));
  file = path.join(folder, "629900", "首现.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isText = (value: unknown): value is string => typeof value === "string";
const read = () => readState(file, isText, "nothing");

describe("a file of the state folder", () => {
  it("is empty before anything is written", () => {
    expect(read()).toBe("nothing");
  });

  it("gives back what was written last, and keeps the one before beside it", () => {
    writeState(file, "first");
    writeState(file, "second");
    expect(read()).toBe("second");
    expect(readdirSync(path.dirname(file)).sort()).toEqual(["首现.json", "首现.json.上一份"]);
    expect(JSON.parse(readFileSync(`${file}.上一份`, "utf8"))).toBe("first");
  });

  it.each([
    ["cut short", () => truncateSync(file, 4)],
    ["empty", () => truncateSync(file)],
    ["gone", () => rmSync(file)],
    ["not JSON", () => writeFileSync(file, "\0\0\0")],
    ["something else", () => writeFileSync(file, "7")],
  ])("is read from the one before when it is %s", (_how, damage) => {
    writeState(file, "first");
    writeState(file, "second");
    damage();
    expect(read()).toBe("first");
  });

  it("is empty where the one before is damaged as well", () => {
    writeState(file, "first");
    writeState(file, "second");
    truncateSync(file, 4);
    truncateSync(`${file}.上一份`, 4);
    expect(read()).toBe("nothing");
  });

  it("keeps a whole one as the one before, though the present one is damaged", () => {
    writeState(file, "first");
    writeState(file, "second");
    truncateSync(file, 4);
    writeState(file, "third");
    truncateSync(file, 4);
    expect(read()).toBe("first");
  });
});
