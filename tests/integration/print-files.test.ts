import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ManifestEntry } from "../../src/integration/manifest.ts";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { type CliResult, runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-print-"));
const environment = { SHEET_CACHE: path.join(folder, "cache"), PNG_DPI: "20" };
const dataset = writeDataset(sampleFiles);
const [plain, printed] = [path.join(folder, "plain"), path.join(folder, "printed")];
let result: CliResult;

const build = (out: string, ...options: string[]) =>
  runCli(["build", "--dataset", dataset, "--out", out, ...options], environment);
const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.\w+$/.test(file))
    .sort();
const bytesOf = (root: string, file: string) => readFileSync(path.join(root, file));
const manifestOf = (root: string): ManifestEntry[] => JSON.parse(bytesOf(root, "manifest.json").toString());

beforeAll(() => {
  build(plain);
  result = build(printed, "--bleed", "3", "--cmyk", "jpeg", "--tile", "A3");
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run build for a print shop and a small office", () => {
  it("adds their files to the office's edition, and lists them", () => {
    expect(result.stderr).toBe("");
    const root = path.join(printed, "internal");
    const entries = manifestOf(root);
    expect(entries.length).toBeGreaterThan(10);
    for (const { files } of entries) {
      expect(files.cmyk).toMatch(/-cmyk\.jpg$/);
      expect(files.tiles).toMatch(/-tiles-A3\.pdf$/);
      expect([...bytesOf(root, files.cmyk!).subarray(0, 2)]).toEqual([0xff, 0xd8]);
      expect(bytesOf(root, files.tiles!).subarray(0, 5).toString()).toBe("%PDF-");
      expect(bytesOf(root, files.pdf).includes("/TrimBox")).toBe(true);
    }
    const known = new Set(entries.flatMap(({ files }) => Object.values(files)));
    const extras = filesOf(root).filter((file) => /-(?:cmyk|tiles)/.test(file));
    expect(extras).toHaveLength(2 * entries.length);
    for (const file of extras) expect(known).toContain(file);
  });

  it("offers them on the pages", () => {
    const [{ id, files }] = manifestOf(path.join(printed, "internal")) as [ManifestEntry];
    const page = bytesOf(path.join(printed, "internal"), `s/${id}/index.html`).toString();
    for (const text of ["印刷 JPEG", "A3 拼贴", path.basename(files.cmyk!), path.basename(files.tiles!)])
      expect(page).toContain(text);
  });

  it("changes nothing else: not the public edition, not the pictures, not the manifest's sizes", () => {
    const [before, after] = [path.join(plain, "public"), path.join(printed, "public")];
    expect(filesOf(after)).toEqual(filesOf(before));
    for (const file of filesOf(after)) expect(bytesOf(after, file).equals(bytesOf(before, file)), file).toBe(true);
    const [office, press] = [path.join(plain, "internal"), path.join(printed, "internal")];
    for (const file of filesOf(office).filter((name) => /\.(?:svg|png|webp)$/.test(name)))
      expect(bytesOf(press, file).equals(bytesOf(office, file)), file).toBe(true);
    const bare = (entries: ManifestEntry[]) =>
      entries.map(({ files: { cmyk: _cmyk, tiles: _tiles, ...files }, ...entry }) => ({ ...entry, files }));
    expect(bare(manifestOf(press))).toEqual(manifestOf(office));
    expect(manifestOf(office).some(({ files }) => "cmyk" in files || "tiles" in files)).toBe(false);
  });

  it("draws nothing again when nothing has changed, and only the PDFs for another bleed", () => {
    const cached = () => readdirSync(environment.SHEET_CACHE);
    const before = new Set(cached());
    expect(build(printed, "--bleed", "3", "--cmyk", "jpeg", "--tile", "A3").stdout).toMatch(/新绘0张/);
    expect(cached().filter((file) => !before.has(file))).toEqual([]);
    build(printed, "--bleed", "5");
    const added = cached().filter((file) => !before.has(file));
    expect(added.length).toBe(manifestOf(path.join(printed, "internal")).length);
    for (const file of added) expect(file).toMatch(/-bleed5\.pdf$/);
  });

  it("stops at a wrong value before anything is written", () => {
    const out = path.join(folder, "wrong");
    const { code, stderr } = build(out, "--bleed", "30", "--cmyk", "png", "--tile", "A5");
    expect(code).toBe(1);
    for (const text of ["值“30”应为 0—10 之间的数", "值“png”应为 tiff 或 jpeg", "值“A5”应为 A4 或 A3"])
      expect(stderr).toContain(text);
    expect(existsSync(out)).toBe(false);
  });
});
