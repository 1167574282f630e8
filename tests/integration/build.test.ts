import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ChecklistRow } from "../../src/catalogue/checklist.ts";
import { householdPages } from "../../src/catalogue/household-pages.ts";
import { walls } from "../../src/catalogue/items.ts";
import { spokenPhone } from "../../src/text/phone.ts";
import { bytesIn, manifestIn } from "./built-files.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";

let site: SampleSite;
const read = (...names: string[]) => readFileSync(path.join(site.out, ...names));

beforeAll(async () => {
  site = await sampleSite();
});

const pageIds = new Map<string, Set<string>>();
/** Anchors of a page. */
function idsIn(file: string): Set<string> {
  const known =
    pageIds.get(file) ?? new Set([...readFileSync(file, "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
  pageIds.set(file, known);
  return known;
}

describe("npm run build", () => {
  it("builds both editions and says so", () => {
    expect(site.built.stderr).toBe("");
    expect(site.built.code).toBe(0);
    expect(site.built.stdout).toContain("甘肃省陇南市康县");
    expect(site.built.stdout).toContain("完成");
    const tops = [...bytesIn(site.out).keys()].map((file) => file.split("/").slice(0, 2).join("/"));
    const places = ["621224100", "621224100200", "621224100201", "621224101", "621224101200"];
    const scripts = ["search-places.js", "search.js", "sort-tables.js"];
    const column = ["complaints", "data", "disclosure", "questions"];
    const both = [
      ...places,
      ...column,
      "favicon.svg",
      "index.html",
      "manifest.json",
      "p",
      "posters",
      "printouts.json",
      "s",
    ];
    expect([...new Set(tops)].sort()).toEqual(
      [
        ...["checklist", "checklist.json", "households", "reprint.json", ...both, ...scripts].map(
          (name) => `internal/${name}`,
        ),
        ...[...both, ...scripts, "撤下清单.txt", "目录.csv", "目录.json"].map((name) => `public/${name}`),
      ].sort(),
    );
  });

  it("lists every sheet with files that are there, in the formats they claim", () => {
    const entries = manifestIn(path.join(site.out, "internal"));
    const kindsAt = (code: string) =>
      entries.filter(({ id }) => id.startsWith(`${code}/`)).map(({ id }) => id.split("/")[1]);
    const ofTownships = walls.filter(({ levels }) => levels.includes("township")).map(({ id }) => id);
    expect(kindsAt("621224100")).toEqual(ofTownships);
    // 平洛镇 has neither a leading group nor a station.
    const lacking = ["staff-board", "leading-group"];
    expect(kindsAt("621224101")).toEqual(ofTownships.filter((id) => !lacking.includes(id)));
    const ofVillages = walls.filter(({ levels }) => levels.includes("village")).map(({ id }) => id);
    expect(kindsAt("621224100201")).toEqual(ofVillages);
    for (const entry of entries) {
      const file = (name: string) => read("internal", name);
      expect(file(entry.files.pdf).subarray(0, 5).toString()).toBe("%PDF-");
      expect(file(entry.files.png).subarray(1, 4).toString()).toBe("PNG");
      expect(file(entry.files.svg).toString()).toMatch(/^<svg [^>]*width="\d+mm"/);
      expect(entry.hash).toMatch(/^[0-9a-f]{16}$/);
      expect(entry.dataDate).toBe("2015-03-31");
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("names the sheets that data are missing for, and what is missing", () => {
    const page = read("internal", "621224101", "index.html").toString();
    expect(page).toContain("领导小组组织机构图（T3.4）：缺机构人员：领导小组");
    expect(read("public", "621224101", "index.html").toString()).not.toContain("缺少数据");
  });

  it("knows on the public page both forms of a sheet that differs: one without the mobile numbers, and the office's", () => {
    const id = "621224100/staff-board";
    const [office, open] = ["internal", "public"].map(
      (edition) => manifestIn(path.join(site.out, edition)).find((entry) => entry.id === id)!.hash,
    );
    expect(office).not.toBe(open);
    const page = read("public", "s", ...id.split("/"), "index.html").toString();
    expect(/data-marks="([^"]*)"/.exec(page)![1]!.split(" ").sort()).toEqual(
      [office!, open!].map((hash) => hash.slice(0, 8)).sort(),
    );
    const shared = ["internal", "public"].map(
      (edition) =>
        manifestIn(path.join(site.out, edition)).find((entry) => entry.id === "621224100/exit-plan-map")!.hash,
    );
    expect(shared[0]).toBe(shared[1]);
  });

  it("lists in checklist.json what each place has to have, with files that are there", () => {
    const rows = JSON.parse(read("internal", "checklist.json").toString()) as ChecklistRow[];
    const at = (code: string, clause: string) => rows.find((row) => row.code === code && row.clause === clause)!;
    expect(at("621224100", "T3.2")).toMatchObject({ outputs: ["posters/621224100/poor-villages-map.pdf"] });
    expect(at("621224101", "T3.4")).toMatchObject({ status: "missing", needs: ["机构人员：领导小组"] });
    expect(at("621224100", "T3.5")).toMatchObject({ status: "partial" });
    expect(at("621224101200", "V2.1a").outputs).toEqual(["posters/621224101/registration-workflow.pdf"]);
    for (const file of rows.flatMap(({ outputs }) => outputs))
      expect(existsSync(path.join(site.out, "internal", file)), file).toBe(true);
    const page = read("internal", "checklist", "621224101", "index.html").toString();
    expect(page).toContain("机构人员：领导小组");
  });

  it("keeps personal phones in the office's edition", () => {
    const board = (edition: string) => read(edition, "posters", "621224100", "staff-board.svg").toString();
    expect(board("internal")).toContain(spokenPhone("13812345670"));
    expect(board("public")).toContain("0939-5121234");
    for (const [file, bytes] of bytesIn(path.join(site.out, "public")))
      for (const written of ["13812345670", spokenPhone("13812345670")])
        expect(bytes.includes(written), file).toBe(false);
  });

  it("leads to no page or file that is not there", () => {
    for (const edition of ["internal", "public"]) {
      const root = path.join(site.out, edition);
      for (const [page, bytes] of bytesIn(root)) {
        if (!page.endsWith(".html")) continue;
        const links = [...bytes.toString().matchAll(/(?:href|src)="([^"]+)"/g)]
          .map(([, link]) => link!)
          .filter((link) => !/^(?:data|tel):/.test(link));
        for (const link of links) {
          expect(link, `${page} must work from a folder`).not.toMatch(/^\/|^https?:/);
          const [file, anchor] = link.split("#") as [string, string?];
          const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
          expect(existsSync(path.join(root, target)), `${page} → ${link}`).toBe(true);
          if (anchor) expect(idsIn(path.join(root, target)), `${page} → ${link}`).toContain(anchor);
        }
      }
    }
  });

  it("leads from a household's name to each of its papers, in the office's edition alone", () => {
    const list = read("internal", "households", "621224100201", "index.html").toString();
    expect(read("internal", "621224100201", "index.html").toString()).toContain("households/621224100201/index.html");
    for (const name of ["张三", "李四", "王五"]) expect(list).toContain(name);
    for (const { id } of householdPages) expect(list).toContain(`p/621224100201/${id}/index.html#h-6212241002010001`);
    expect(existsSync(path.join(site.out, "public", "households"))).toBe(false);
  });

  it("says of each key figure its year, its change and what it is against the place above", () => {
    const page = read("public", "621224100201", "index.html")
      .toString()
      .replace(/<[^>]+>/g, " ");
    expect(page).toMatch(/贫困发生率\s*2014年末/);
    expect(page).toMatch(/降[\d.]+个百分点/);
    expect(page).toMatch(/全镇的/);
  });

  it("prints the day of the tables' figures and the sheet's own on its page", () => {
    const page = read("internal", "s", "621224100", "poor-villages-map", "index.html").toString();
    expect(page).toMatch(/<dt>制表日期<\/dt>\s*<dd>2015年3月31日<\/dd>/);
    expect(page).toMatch(/<dt>数据日期<\/dt>\s*<dd>2015年3月31日<\/dd>/);
  });
});
