import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Disk, realDisk } from "../../../src/disk/disk.ts";
import { BuildStopped } from "../../../src/integration/build-stopped.ts";
import { checkTarget, prepareTarget } from "../../../src/integration/output/output-folder.ts";
import { swapIn } from "../../../src/integration/output/swap-in.ts";

const root = mkdtempSync(path.join(tmpdir(), "swap-in-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const OLD = {
  "internal/index.html": "old",
  "internal/same.svg": "same",
  "public/gone.html": "no longer public",
  "check.html": "checked",
  "选印/a/a.pdf": "selected",
};
const NEW = { "internal/index.html": "new", "internal/same.svg": "same", "public/index.html": "new" };
const KEPT = { "check.html": "checked", "选印/a/a.pdf": "selected" };

let home: string;
let target: string;
let fresh: string;
let waited: number;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll(path.sep, "/"), readFileSync(file, "utf8")]),
  );
const leftovers = () =>
  readdirSync(home)
    .filter((name) => name.startsWith(".shangqiang-"))
    .sort();

beforeEach(() => {
  home = mkdtempSync(path.join(root, "扶贫办 "));
  [target, fresh] = [path.join(home, "dist"), path.join(home, "fresh")];
  write(target, OLD);
  write(fresh, NEW);
  waited = 0;
});

const refusal = (code: string): Error => Object.assign(new Error(code), { code });
/** A disk on which nobody waits and some calls are refused. */
const diskWith = (change: Partial<Disk>): Disk => ({
  ...realDisk,
  pause: (milliseconds) => {
    waited += milliseconds;
  },
  ...change,
});
/** Refuses renames for which this holds, always or a number of times. */
function refusingRenames(isRefused: (from: string, to: string) => boolean, code = "EPERM", times = 1000): Disk {
  let left = times;
  return diskWith({
    renameSync: (from, to) => {
      if (isRefused(String(from), String(to)) && left > 0) {
        left -= 1;
        throw refusal(code);
      }
      realDisk.renameSync(from, to);
    },
  });
}
const message = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(BuildStopped);
    return (error as Error).message;
  }
  return "";
};

describe("swapIn", () => {
  it("puts the new result in place, with what other commands left", () => {
    swapIn(fresh, target);
    expect(read(target)).toEqual({ ...NEW, ...KEPT });
    expect(readdirSync(home)).toEqual(["dist"]);
  });

  it("makes the folder where there was none", () => {
    const first = path.join(home, "a", "dist");
    swapIn(fresh, first);
    expect(read(first)).toEqual(NEW);
  });

  it.each(["EPERM", "EACCES", "EBUSY"])("tries again for ten seconds when refused with %s", (code) => {
    swapIn(
      fresh,
      target,
      refusingRenames((from) => from === target, code, 20),
    );
    expect(read(target)).toEqual({ ...NEW, ...KEPT });
    expect(waited).toBeGreaterThan(5000);
    waited = 0;
    write(fresh, NEW);
    swapIn(
      fresh,
      target,
      refusingRenames((from) => from === target, code),
    );
    expect(waited).toBeGreaterThan(9000);
    expect(waited).toBeLessThan(12_000);
  });

  it("takes a folder from another disk", () => {
    swapIn(
      fresh,
      target,
      refusingRenames((from) => from === fresh, "EXDEV"),
    );
    expect(read(target)).toEqual({ ...NEW, ...KEPT });
    expect(waited).toBe(0);
  });

  it("where the old folder may not be moved, replaces its files and deletes what is gone", () => {
    swapIn(
      fresh,
      target,
      refusingRenames((from) => from === target),
    );
    expect(read(target)).toEqual({ ...NEW, ...KEPT });
    expect(leftovers()).toEqual([]);
  });

  it("names the files that could not be replaced, and replaces all others", () => {
    const open = path.join(target, "internal", "index.html");
    const disk = diskWith({
      renameSync: (from, to) => {
        if (from === target || to === open) throw refusal("EBUSY");
        realDisk.renameSync(from, to);
      },
      copyFileSync: (from, to, mode) => {
        if (to === open) throw refusal("EBUSY");
        realDisk.copyFileSync(from, to, mode);
      },
    });
    expect(message(() => swapIn(fresh, target, disk))).toBe(
      `${target} 已更新，但有1个文件没能换成新的（多半正在其他程序中打开）：${path.join("internal", "index.html")}。请关闭后再运行一次（已画好的图不重画）。`,
    );
    expect(read(target)).toEqual({ ...NEW, ...KEPT, "internal/index.html": "old" });
  });

  it("does not mind an open file that stays as it is, nor one that other commands left", () => {
    const isOpen = (file: unknown) => /same\.svg|a\.pdf/.test(String(file));
    const disk = diskWith({
      renameSync: (from, to) => {
        if (from === target || isOpen(to)) throw refusal("EBUSY");
        realDisk.renameSync(from, to);
      },
      cpSync: (from, to, options) => {
        if (String(from).includes("选印")) throw refusal("EBUSY");
        realDisk.cpSync(from, to, options);
      },
      copyFileSync: () => {
        throw refusal("EBUSY");
      },
    });
    swapIn(fresh, target, disk);
    expect(read(target)).toEqual({ ...NEW, ...KEPT });
  });

  describe("never loses the old result", () => {
    const noCopy = {
      cpSync: () => {
        throw refusal("ENOSPC");
      },
      copyFileSync: () => {
        throw refusal("ENOSPC");
      },
    };

    it("when the first rename is refused", () => {
      const disk = { ...refusingRenames(() => true), ...noCopy };
      expect(message(() => swapIn(fresh, target, disk))).toBe(
        `新的成果放不进 ${target}（ENOSPC）。原有成果未改动。请检查磁盘空间和文件夹权限后再运行。`,
      );
      expect(read(target)).toEqual(OLD);
      expect(leftovers()).toEqual([]);
    });

    it("when the second rename is refused: it is put back and filled anew", () => {
      const disk = refusingRenames((from, to) => to === target && from.includes("next"));
      swapIn(fresh, target, disk);
      expect(read(target)).toEqual({ ...NEW, ...KEPT });
    });

    it("when the second rename and putting back are refused: the new one is copied, and only then the old one deleted", () => {
      swapIn(
        fresh,
        target,
        refusingRenames((_from, to) => to === target),
      );
      expect(read(target)).toEqual({ ...NEW, ...KEPT });
      expect(leftovers()).toEqual([]);
    });

    it("nor when copying is refused as well: it is named, and put back at the next start", () => {
      const full = (from: string | URL, to: string | URL, options?: Parameters<typeof cpSync>[2]) => {
        if (to === target) throw refusal("ENOSPC");
        cpSync(from, to, options);
      };
      const disk = { ...refusingRenames((_from, to) => to === target), cpSync: full };
      const said = message(() => swapIn(fresh, target, disk));
      const [leftover] = leftovers();
      const previous = path.join(home, leftover!, "previous", "dist");
      expect(said).toBe(
        `新的成果放不进 ${target}（ENOSPC）。原有成果完好，在 ${previous}，下次运行时自动放回。请检查磁盘空间和文件夹权限后再运行。`,
      );
      expect(read(previous)).toEqual(OLD);
      checkTarget(target);
      expect(read(target)).toEqual(OLD);
      expect(leftovers()).toEqual([]);
    });

    it("nor does clearing up make a build fail that has succeeded", () => {
      const disk = diskWith({
        rmSync: () => {
          throw refusal("EPERM");
        },
      });
      swapIn(fresh, target, disk);
      expect(read(target)).toEqual({ ...NEW, ...KEPT });
      expect(leftovers()).toHaveLength(1);
      checkTarget(target);
      expect(read(target)).toEqual({ ...NEW, ...KEPT });
      expect(leftovers()).toEqual([]);
    });
  });
});

describe("what broken-off runs left beside the target", () => {
  const { pid: deadPid } = spawnSync(process.execPath, ["-e", ""]);

  it("is cleared when no process uses it", () => {
    const names = [`.shangqiang-${deadPid}-AbC123`, ".shangqiang-AbC123", `.shangqiang-${process.ppid}-AbC123`];
    for (const name of names) write(path.join(home, name), { "next/dist/index.html": "half" });
    write(home, { ".shangqiang-notes": "mine" });
    checkTarget(target);
    expect(leftovers()).toEqual([names[2]!, ".shangqiang-notes"].sort());
    expect(read(target)).toEqual(OLD);
  });

  it("is put back where it is the only result", () => {
    write(path.join(home, `.shangqiang-${deadPid}-AbC123`), { "previous/other/index.html": "old", "next/other/a": "" });
    checkTarget(target);
    expect(read(path.join(home, "other"))).toEqual({ "index.html": "old" });
    expect(leftovers()).toEqual([]);
  });

  it("stays where a copy broke off: what stands there may be half", () => {
    write(path.join(home, `.shangqiang-${deadPid}-AbC123`), { "previous/dist/index.html": "old", "next/dist/a": "" });
    checkTarget(target);
    expect(leftovers()).toHaveLength(1);
  });
});

describe("checkTarget", () => {
  it("minds no litter of Windows and macOS", () => {
    write(target, { "Thumbs.db": "", "desktop.ini": "", ".DS_Store": "" });
    checkTarget(target);
    swapIn(fresh, target);
    expect(read(target)).toEqual({ ...NEW, ...KEPT });
  });

  it("refuses what is somebody's", () => {
    write(target, { "我的.xlsx": "" });
    expect(message(() => checkTarget(target))).toBe(
      `${target} 中有不是本程序生成的内容（我的.xlsx），为免误删已停止，请换一个文件夹。`,
    );
  });
});

describe("prepareTarget", () => {
  it("leaves everything as it was where all is well", () => {
    prepareTarget(target);
    expect(read(target)).toEqual(OLD);
    expect(readdirSync(home).sort()).toEqual(["dist", "fresh"]);
    prepareTarget(path.join(home, "new", "dist"));
    expect(existsSync(path.join(home, "new", "dist"))).toBe(false);
  });

  it.each([
    ["beside it", () => home],
    ["in it", () => target],
  ])("says that a folder is read-only (%s)", (_where, folder) => {
    const disk = diskWith({
      mkdtempSync: ((prefix: string) => {
        if (path.dirname(prefix) === folder()) throw refusal("EACCES");
        return realDisk.mkdtempSync(prefix);
      }) as Disk["mkdtempSync"],
    });
    expect(message(() => prepareTarget(target, disk))).toBe(
      `不能写入文件夹 ${folder()}（只读，或没有权限：EACCES），成果无处可放；原有成果未改动。请用 --out 换一个文件夹，或请管理员放开权限。`,
    );
    expect(read(target)).toEqual(OLD);
  });

  const locked = (isOpen: (file: string) => boolean): Disk => ({
    ...refusingRenames((from) => from === target, "EBUSY"),
    openSync: (file, flags, mode) => {
      if (isOpen(String(file))) throw refusal("EBUSY");
      return realDisk.openSync(file, flags, mode);
    },
  });

  it("names the file that is open", () => {
    expect(
      message(() =>
        prepareTarget(
          target,
          locked((file) => file.endsWith("index.html")),
        ),
      ),
    ).toBe(
      `${target} 中有文件正在其他程序中打开：${path.join("internal", "index.html")}。请关闭后再运行；原有成果未改动。`,
    );
    expect(read(target)).toEqual(OLD);
  });

  it("lets a build go on where its files can be written, though the folder is not to be moved", () => {
    prepareTarget(
      target,
      locked((file) => file.endsWith("a.pdf")),
    );
    expect(read(target)).toEqual(OLD);
  });

  it("says where the result is that it could not put back", () => {
    const said = message(() =>
      prepareTarget(
        target,
        refusingRenames((_from, to) => to === target),
      ),
    );
    const previous = path.join(home, leftovers()[0]!, "previous", "dist");
    expect(said).toBe(`${target} 不能放回原处。原有成果完好，在 ${previous}，下次运行时自动放回。`);
    checkTarget(target);
    expect(read(target)).toEqual(OLD);
  });
});
