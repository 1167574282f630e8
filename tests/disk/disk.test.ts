import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Disk, realDisk, replaceFile } from "../../src/disk/disk.ts";

let folder: string;
let [temporary, file] = ["", ""];
let waited = 0;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "上墙 disk-"));
  [temporary, file] = [path.join(folder, "a.tmp"), path.join(folder, "a.svg")];
  writeFileSync(temporary, "new");
  writeFileSync(file, "old");
  waited = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that refuses to rename the first so many times. */
function refusing(times: number, code: string): Disk {
  let left = times;
  return {
    ...realDisk,
    pause: (milliseconds) => {
      waited += milliseconds;
    },
    renameSync: (from, to) => {
      if (left-- > 0) throw Object.assign(new Error(code), { code });
      realDisk.renameSync(from, to);
    },
  };
}

test.each(["EPERM", "EACCES", "EBUSY"])("a rename refused with %s is tried again", (code) => {
  replaceFile(temporary, file, refusing(5, code));
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(existsSync(temporary)).toBe(false);
  expect(waited).toBeGreaterThan(500);
});

test("one that is refused for ten seconds is written over instead", () => {
  replaceFile(temporary, file, refusing(Number.POSITIVE_INFINITY, "EPERM"));
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(existsSync(temporary)).toBe(false);
  expect(waited).toBeGreaterThan(9000);
  expect(waited).toBeLessThan(11_000);
});

test("what is no refusal is not waited for, and what cannot be written at all is told", () => {
  rmSync(temporary);
  expect(() => replaceFile(temporary, file, refusing(0, ""))).toThrow("ENOENT");
  expect(waited).toBe(0);
  expect(readFileSync(file, "utf8")).toBe("old");
});
