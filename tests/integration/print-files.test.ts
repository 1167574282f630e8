import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ManifestEntry } from "../../src/integration/edition/manifest.ts";
import { bytesIn, differing, manifestIn } from "./built-files.ts";
import { type CliResult, runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-print-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [plain = "", printed = "", proof = ""] = ["plain", "printed", "proof"].map((name) => path.join(folder, name));
let site: SampleSite;
let results: CliResult[];
const office = (out: string) => bytesIn(path.join(out, "internal"));
const open = (out: string) => bytesIn(path.join(out, "public"));
const manifestOf = (out: string) => manifestIn(path.join(out, "internal"));

/** Three sheets: a sign, a map and a board of one township, the comma written in any way. */
const SELECTED = { PLACE: "城关镇", ONLY: "T1，T3.2、staff-board" };

beforeAll(async () => {
  site = await sampleSite();
  const build = (out: string, ...options: string[]) =>
    runCli(["build", "--dataset", site.dataset, "--out", out, ...options], { ...site.variables, ...SELECTED });
  results = [
    build(plain),
    build(printed, "--bleed", "3", "--cmyk", "jpeg", "--tile", "A3"),
    build(proof, "--bleed", "5", "--grey"),
  ];
});

describe("a build of selected sheets", () => {
  it("makes these and no other, without drawing again what a whole build has drawn", () => {
    expect(results[0]).toMatchObject({ code: 0, stderr: "" });
    expect(results[0]!.stdout).toMatch(/新绘0张/);
    const ids = ["station-sign", "staff-board", "poor-villages-map"].map((id) => `621224100/${id}`);
    for (const edition of ["internal", "public"])
      expect(manifestIn(path.join(plain, edition)).map(({ id }) => id)).toEqual(ids);
  });

  it("gives the files that a whole build gives", () => {
    const whole = bytesIn(site.out);
    const files = [...bytesIn(plain)].filter(([file]) => file.includes("/posters/"));
    expect(files).toHaveLength(2 * 3 * 4);
    for (const [file, bytes] of files) expect(bytes.equals(whole.get(file)!), file).toBe(true);
  });

  it("lists in the checklist only what was asked for", () => {
    const rows = JSON.parse(office(plain).get("checklist.json")!.toString()) as { clause: string; code: string }[];
    expect(rows.map(({ clause, code }) => `${code} ${clause}`)).toEqual([
      "621224100 T1",
      "621224100 T2",
      "621224100 T3.2",
    ]);
  });
});

describe("npm run build for a print shop and a small office", () => {
  it("adds their files to the office's edition, and lists them", () => {
    expect(results[1]!.stderr).toBe("");
    const files = office(printed);
    const entries = manifestOf(printed);
    expect(entries).toHaveLength(3);
    for (const { files: own } of entries) {
      expect(own.cmyk).toMatch(/-cmyk\.jpg$/);
      expect(own.tiles).toMatch(/-tiles-A3\.pdf$/);
      expect([...files.get(own.cmyk!)!.subarray(0, 2)]).toEqual([0xff, 0xd8]);
      expect(files.get(own.tiles!)!.subarray(0, 5).toString()).toBe("%PDF-");
      expect(files.get(own.pdf)!.includes("/TrimBox")).toBe(true);
    }
    const known = entries.flatMap(({ files: own }) => [own.cmyk, own.tiles]);
    expect([...files.keys()].filter((file) => /-(?:cmyk|tiles)/.test(file)).sort()).toEqual(known.sort());
  });

  it("offers them on the pages", () => {
    const [{ id, title, files }] = manifestOf(printed) as [ManifestEntry];
    const page = office(printed).get(`s/${id}/index.html`)!.toString();
    for (const text of ["印刷四色", "拼贴分页", path.basename(files.cmyk!), path.basename(files.tiles!)])
      expect(page).toContain(text);
    expect(page).toContain(`download="${title}-cmyk.jpg"`);
  });

  it("changes nothing else: not the public edition, not the pictures, not the manifest's sizes", () => {
    expect(differing(open(plain), open(printed))).toEqual([]);
    const changed = differing(office(plain), office(printed)).filter((file) => !/-(?:cmyk|tiles)/.test(file));
    expect(changed.filter((file) => !/\.(?:html|pdf)$/.test(file))).toEqual(["manifest.json"]);
    const bare = (entries: ManifestEntry[]) =>
      entries.map(({ files: { cmyk: _cmyk, tiles: _tiles, ...files }, ...entry }) => ({ ...entry, files }));
    expect(bare(manifestOf(printed))).toEqual(manifestOf(plain));
    expect(manifestOf(plain).some(({ files }) => "cmyk" in files || "tiles" in files)).toBe(false);
  });

  it("draws only the PDFs for another bleed, on other paper than with the first", () => {
    const pdfs = manifestOf(plain).map(({ files }) => files.pdf);
    const changed = differing(office(plain), office(proof)).filter((file) => !/\.(?:html|webp)$/.test(file));
    expect(changed).toEqual(pdfs.sort());
    const [small, large] = [office(printed), office(proof)];
    for (const pdf of pdfs) expect(small.get(pdf)!.equals(large.get(pdf)!)).toBe(false);
  });
});

it("--grey shows the office's pictures in grey, and leaves every other file and the public edition as they are", async () => {
  expect(results[2]!.stdout).toContain("黑白预览");
  const [before, after] = [office(plain), office(proof)];
  const changed = differing(before, after);
  const pictures = changed.filter((file) => file.endsWith(".webp"));
  expect(pictures).toHaveLength(3);
  // The PDFs are other ones for their bleed.
  expect(changed.filter((file) => !/\.(?:webp|html|pdf)$/.test(file))).toEqual([]);
  expect(differing(open(plain), open(proof))).toEqual([]);
  const colourIn = async (bytes: Buffer) => {
    const means = (await sharp(bytes).stats()).channels.map(({ mean }) => mean);
    return Math.max(...means) - Math.min(...means);
  };
  for (const file of pictures) {
    // WebP rounds its colours: grey is grey but for one step of a channel here and there.
    expect(await colourIn(after.get(file)!), file).toBeLessThan(0.1);
    expect(await colourIn(before.get(file)!), file).toBeGreaterThan(0.1);
  }
  for (const page of ["621224100/index.html", "s/621224100/staff-board/index.html"])
    expect(after.get(page)!.toString()).toContain("黑白预览</");
});
