import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sparticuz from "@sparticuz/chromium";
import { afterAll, describe, expect, it, test } from "vitest";
import { browserPlaces } from "../../src/integration/print/find-browser.ts";
import { openPrinter } from "../../src/integration/print/page-printer.ts";
import { printName, safeName, uniqueNames } from "../../src/integration/print/print-names.ts";
import { zipFolder } from "../../src/integration/print/zip-folder.ts";

const { unzipSync } = createRequire(import.meta.url)("fflate") as {
  unzipSync: (bytes: Uint8Array) => Record<string, Uint8Array>;
};
const folder = mkdtempSync(path.join(os.tmpdir(), "print-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("names of files", () => {
  test.each([
    ["王坝镇_全乡贫困村分布图_A0", "王坝镇_全乡贫困村分布图_A0"],
    ['a<b>:"/\\|?*c', "abc"],
    ["../../etc/passwd", "etcpasswd"],
    ["con", "con文件"],
    ["LPT1.txt", "LPT1文件.txt"],
    [" 村\t名\u202e\u0000. . ", "村名"],
    ["...", "未命名"],
    ["", "未命名"],
    ["长".repeat(300), "长".repeat(90)],
  ])("%j becomes %j, which Windows accepts", (text, name) => {
    expect(safeName(text)).toBe(name);
  });

  it("say place, title, paper, which sheet of several, and whether anything personal is on them", () => {
    const named = { place: "王坝镇", title: "贫困村分布图", paper: "A0", isPersonal: false, ending: ".pdf" };
    expect(printName(named)).toBe("王坝镇_贫困村分布图_A0.pdf");
    expect(printName({ ...named, isPersonal: true, sheet: 2, sheets: 3 })).toBe(
      "王坝镇_贫困村分布图_第2张共3张_A0_含个人信息.pdf",
    );
    expect(printName({ ...named, title: "长".repeat(300), isPersonal: true })).toMatch(/_含个人信息\.pdf$/);
  });

  it("are different ones in a folder, capitals or not", () => {
    const unique = uniqueNames();
    expect(["a.pdf", "A.pdf", "a.pdf", "b.pdf"].map(unique)).toEqual(["a.pdf", "A_2.pdf", "a_3.pdf", "b.pdf"]);
  });
});

describe("the browser", () => {
  it("is sought where Windows, macOS and Linux put it", () => {
    const windows = {
      ProgramFiles: "C:\\Program Files",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
      LOCALAPPDATA: "C:\\U",
    };
    const found = browserPlaces("win32", windows, "");
    expect(found).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(found).toContain("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(browserPlaces("darwin", {}, "/Users/a")).toContain(
      "/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    );
    expect(browserPlaces("linux", { PATH: "/opt/bin" }, "/root")).toEqual(
      expect.arrayContaining(["/opt/bin/google-chrome", "/usr/bin/chromium", "/snap/bin/chromium"]),
    );
  });

  it("prints each page on its own paper, and many households in runs that are joined", async () => {
    const page = path.join(folder, "户 表.html");
    const household = (index: number) =>
      `<section id="h-${index}" style="break-after:page"><p>第${index}户</p><p style="break-before:page">背面</p></section>`;
    const body = Array.from({ length: 230 }, (_, index) => household(index)).join("");
    const html = (rest: string) =>
      `<!doctype html><meta charset="utf-8"><style>@page{size:A4 landscape}section:last-child{break-after:auto!important}</style><main>${rest}</main>`;
    writeFileSync(page, html(body));
    const printer = await openPrinter(await sparticuz.executablePath());
    const { bytes, pages } = await printer.print(page);
    expect(pages).toBe(460);
    const document = await PDFDocument.load(bytes);
    expect(document.getPageCount()).toBe(460);
    const { width, height } = document.getPage(459).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    writeFileSync(page, html("<p>一页</p>"));
    expect((await printer.print(page)).pages).toBe(1);
    await printer.close();
  }, 120_000);

  it("that does not start says so", async () => {
    await expect(openPrinter(process.execPath)).rejects.toThrow();
  }, 60_000);
});

it("an archive keeps Chinese names and every byte", () => {
  const job = path.join(folder, "打印店");
  mkdirSync(job);
  writeFileSync(path.join(job, "王坝镇_图.pdf"), Buffer.from([0, 1, 2, 255]));
  writeFileSync(path.join(job, "说明.txt"), "说明".repeat(1000));
  const target = path.join(folder, "打印店.zip");
  zipFolder(job, target);
  const again = path.join(folder, "again.zip");
  zipFolder(job, again);
  expect(readFileSync(again).equals(readFileSync(target))).toBe(true);
  const files = unzipSync(readFileSync(target));
  expect(Object.entries(files).map(([name, { length }]) => `${name}:${length}`)).toEqual([
    "打印店/王坝镇_图.pdf:4",
    "打印店/说明.txt:6000",
  ]);
});
