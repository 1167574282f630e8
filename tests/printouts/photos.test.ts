import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { render } from "preact-render-to-string";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { County } from "../../src/model/county.ts";
import { thumbnails } from "../../src/rendering/thumbnails.ts";
import { launchBrowser } from "../browser/launch.ts";
import { pageAt, printout } from "./made-pages.ts";
import { printedSizes } from "./printed-page.ts";

// An album of the sample county with pictures of a camera's size, one missing, one that is no picture.

const folder = mkdtempSync(path.join(os.tmpdir(), "photos-"));
const example = fileURLToPath(new URL("../../data/example/", import.meta.url));
let county: County<"internal">;
let browser: Browser;
let page: Page;

/** As full of detail as a photograph, so that it is as hard to make small. */
async function camera(file: string, width: number, height: number): Promise<void> {
  const noise = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, at) => (at * 7919 + (at >> 7) * 104729) % 251),
  );
  await sharp(noise, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Artist: "SECRET-OWNER" } })
    .jpeg({ quality: 95 })
    .toFile(file);
}

beforeAll(async () => {
  cpSync(example, folder, { recursive: true });
  const pictures = path.join(folder, "影像", "村");
  mkdirSync(pictures, { recursive: true });
  await camera(path.join(pictures, "公示.jpg"), 1600, 1200);
  await camera(path.join(pictures, "评议会.jpg"), 1200, 1600);
  writeFileSync(path.join(pictures, "坏的.jpg"), "no picture");
  const code = loadCounty(folder, "internal").county.villages[0]!.code;
  const row = (title: string, file: string) => `${code},2014,村级公示影像资料,${title},2014-05-20,1,档案柜A,${file}\n`;
  appendFileSync(
    path.join(folder, "档案目录.csv"),
    row("公示栏", "影像/村/公示.jpg") +
      row("评议会<b>", "影像/村/评议会.jpg") +
      row("坏照片", "影像/村/坏的.jpg") +
      row("找不到的", "影像/村/没有.jpg"),
  );
  county = loadCounty(folder, "internal").county;
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The album of the first village with its pictures in it. */
async function album() {
  const [village] = county.villages;
  const { content } = pageAt("photos", county, village!)!;
  const files = Object.fromEntries(Object.values(county.scans!).map(({ digest, path: file }) => [digest, file]));
  const pictures = await thumbnails(Object.fromEntries(content.scans!.map((digest) => [digest, files[digest]!])));
  return { content, pictures, html: render(printout("photos").view(content, { sheetDate: "2015-03-31", pictures })) };
}

describe("an album", () => {
  it("shows the pictures on record, each small and without what the camera wrote into it", async () => {
    const { html, pictures } = await album();
    const shown = Object.values(pictures);
    expect(shown).toHaveLength(2);
    expect(html.split("<img").length - 1).toBe(2);
    for (const picture of shown) {
      expect(picture.length).toBeLessThan(61_000);
      const bytes = Buffer.from(picture.split(",")[1]!, "base64");
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    }
  });

  it("names a picture that is missing or cannot be read in its place, and what has no file by where it is kept", async () => {
    const { html, content } = await album();
    expect(html).toContain("缺照片：影像/村/没有.jpg");
    expect(html).toContain("照片打不开：影像/村/坏的.jpg");
    expect(html).toContain("未附照片文件");
    const own = county.documents!.filter(
      ({ placeCode, kind }) => placeCode === county.villages[0]!.code && kind.includes("影像"),
    );
    expect(content.records).toBe(own.length);
    for (const label of ["事由", "时间", "地点", "人物", "背景", "摄影者"])
      expect(html.split(`>${label}</th>`).length - 1).toBe(own.length);
    expect(html).toContain("评议会&lt;b>");
    expect(html).not.toContain(folder);
  });

  it("is another page when another picture lies under the same name", async () => {
    const before = county.scans!["影像/村/公示.jpg"]!.digest;
    await camera(path.join(folder, "影像", "村", "公示.jpg"), 1500, 1200);
    expect(loadCounty(folder, "internal").county.scans!["影像/村/公示.jpg"]!.digest).not.toBe(before);
  });

  it("prints four pictures to a leaf and no blank one", async () => {
    const { html, content } = await album();
    const sheets = await printedSizes(page, "photos", html);
    expect(sheets).toEqual(Array.from({ length: Math.ceil(content.records / 4) }, () => [210, 297]));
  });
});

it("the public edition knows of no picture", () => {
  expect(loadCounty(folder, "public").county.scans).toBeUndefined();
  expect(printout("photos").edition).toBe("internal");
});

it("the archive's sheets print in their true size, one cover and one sheet of spines for each box", async () => {
  const [township] = county.townships;
  for (const [id, size] of [
    ["archive-box", [297, 420]],
    ["archive-note", [210, 297]],
  ] as const) {
    const { html, content } = pageAt(id, county, township!)!;
    const sheets = await printedSizes(page, id, html);
    expect(sheets).toEqual(Array.from({ length: content.records + (id === "archive-box" ? 1 : 0) }, () => size));
  }
});
