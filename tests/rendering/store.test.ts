import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Store } from "../../src/rendering/store.ts";

const KEY = "8caefe36357842a564b4bf6689d17d5a";
const DAY = 24 * 3600 * 1000;

let folder: string;
let store: Store;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "store-"));
  store = new Store(folder);
  file = store.pathOf(KEY, "svg");
  store.write(file, "<svg/>");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();
/** Makes a file as old as if it had last been used so many days ago. */
const age = (name: string, days: number) => {
  const then = new Date(Date.now() - days * DAY);
  utimesSync(name, then, then);
};

describe("an entry of the store", () => {
  it("stands with its seal in a folder named by the first two letters of its key", () => {
    expect(files()).toEqual([`8c/${KEY}.svg`, `8c/${KEY}.svg.seal`]);
    expect(store.read(file)!.toString()).toBe("<svg/>");
  });

  it("can hold anything, nothing too, and be written again", () => {
    for (const bytes of [Buffer.from([0, 255, 10]), "", "县"]) {
      store.write(file, bytes);
      expect(store.read(file)!.equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it.each([
    ["gone", () => rmSync(file)],
    ["empty", () => truncateSync(file)],
    ["cut short", () => truncateSync(file, 3)],
    ["longer", () => writeFileSync(file, "<svg/> ")],
    ["changed in place to another of its length", () => writeFileSync(file, "<SVG/>")],
    ["without its seal", () => rmSync(`${file}.seal`)],
    ["with half a seal", () => truncateSync(`${file}.seal`, 20)],
    ["with an empty seal", () => truncateSync(`${file}.seal`)],
  ])("counts as not there when it is %s, until it is made again", (_how, damage) => {
    damage();
    // A file system whose clock is coarse gives the same time twice.
    if (existsSync(file)) utimesSync(file, new Date(), new Date(Date.now() + 1000));
    expect(store.has(file)).toBe(false);
    expect(store.read(file)).toBeUndefined();
    store.write(file, "<svg/>");
    expect(store.read(file)!.toString()).toBe("<svg/>");
  });

  it("is whole when only its time has changed, as after copying the store", () => {
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expect(store.has(file)).toBe(true);
  });

  it("is not there when a process died before it had its name", () => {
    rmSync(file);
    writeFileSync(`${file}.123.tmp`, "<sv");
    expect(store.has(file)).toBe(false);
  });
});

describe("pruning", () => {
  const second = KEY.replace("8c", "00");

  it("removes what no build has asked for in a month, with its seal, and leaves the rest", () => {
    store.write(store.pathOf(second, "pdf"), "%PDF");
    age(`${file}.seal`, 31);
    store.prune();
    expect(files()).toEqual([`00/${second}.pdf`, `00/${second}.pdf.seal`]);
  });

  it("takes what is asked for as used today", () => {
    age(`${file}.seal`, 29);
    expect(store.has(file)).toBe(true);
    store.prune(Date.now() + 20 * DAY);
    expect(store.has(file)).toBe(true);
  });

  it("goes by the asking, not by the day of making", () => {
    age(file, 400);
    writeFileSync(`${file}.seal`, readFileSync(`${file}.seal`));
    store.prune();
    expect(store.has(file)).toBe(true);
  });

  it("removes what was left half written, when it is old", () => {
    const half = path.join(folder, "8c", `${second}.png.77.tmp`);
    writeFileSync(half, "half");
    store.prune();
    expect(existsSync(half)).toBe(true);
    age(half, 31);
    store.prune();
    expect(existsSync(half)).toBe(false);
    expect(store.has(file)).toBe(true);
  });

  it("minds no folder that is not there", () => {
    rmSync(folder, { recursive: true });
    expect(() => store.prune()).not.toThrow();
  });
});
