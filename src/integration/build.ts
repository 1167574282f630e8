import { mkdirSync, mkdtempSync } from "node:fs";
import path from "node:path";
import { placesOf } from "../catalogue/places.ts";
import { selectionOf } from "../catalogue/selection.ts";
import type { Problem } from "../data-loaders/problems.ts";
import { realDisk } from "../disk/disk.ts";
import { Store } from "../rendering/store.ts";
import { rememberSheets } from "../state/first-seen.ts";
import { readPublished } from "../state/published.ts";
import { BuildStopped } from "./build-stopped.ts";
import { noticeLines, problemLines } from "./check/check-text.ts";
import { maskProblem } from "./check/mask-problem.ts";
import { maskNotice, noticesOf } from "./check/notices.ts";
import { writeColumnFiles } from "./edition/column/column-files.ts";
import { writeEditionFiles } from "./edition/edition-files.ts";
import { countOf, missingSheetLines, missingSheets } from "./edition/missing-sheets.ts";
import { writeSnapshot } from "./edition/write-snapshot.ts";
import { findLeaks } from "./leak-scan.ts";
import { prepareTarget } from "./output/output-folder.ts";
import { deleteQuietly } from "./output/staging.ts";
import { swapIn } from "./output/swap-in.ts";
import { compilePages, renderPages } from "./pages/make-pages.ts";
import { officeLists, type Past, publicTitles, readPast, rememberPast } from "./past/earlier-runs.ts";
import { reprintLine } from "./past/reprint.ts";
import { drawSheets, type Progress } from "./planning/draw-sheets.ts";
import { sheetsOf } from "./planning/edition.ts";
import { editions, type LoadedEditions, loadEditions } from "./planning/editions.ts";
import { type PlannedEditions, planEditions } from "./planning/plan-editions.ts";
import { cacheFolder, projectRoot, stateFolder, storeFolder } from "./project.ts";
import { WITHDRAWAL_LIST, writeWithdrawalList } from "./publication/withdrawal-list.ts";
import type { Settings } from "./settings.ts";
import { inShard, type Shard } from "./shard.ts";

/**
 * Builds both editions of a dataset: check, make the contents, draw what the store lacks, make the pages in a folder
 * apart, scan the public ones, swap into `dist/` by renaming. A failure at any step leaves the last good `dist/` as it was.
 * Throws DataError (the data must be mended), UnknownSelection or BuildStopped.
 */
export async function buildSite(settings: Settings, say: (line: string) => void): Promise<void> {
  const target = path.resolve(projectRoot(), settings.outDir);
  if (!settings.shard) prepareTarget(target);
  const loaded = loadEditions(settings.dataset);
  const { profile, townships, villages } = loaded.internal;
  say(
    `${profile.parent}${profile.name}：${townships.length}个乡镇，${villages.length}个行政村，数据日期${profile.dataDate}`,
  );
  if (settings.shard) return makeShard(loaded, settings, settings.shard, say);
  // Compiling needs nothing of the data; it is done once for each version of the program.
  const compiled = compilePages();
  // Whoever fails first is heard; the other must not end the process unheard.
  compiled.catch(() => undefined);
  const store = new Store(storeFolder());
  const planned = await planEditions(loaded, settings, store, progressOf("排版", say));
  const warnings = [...loaded.warnings, ...planned.warnings];
  sayWarnings(warnings, profile.code, say);
  for (const line of noticeLines(noticesOf(loaded.unused).map((notice) => maskNotice(notice, profile.code)))) say(line);
  const orders = editions.map((edition) => ({ sheets: sheetsOf(planned[edition]), options: planned[edition].options }));
  const { drawn, kept } = await drawSheets(orders, store, progressOf("绘图", say));
  say(`图表${orders[0]!.sheets.length}张：新绘${drawn}张，沿用${kept}张`);

  const state = stateFolder(profile.code);
  const past = readPast(planned);
  mkdirSync(cacheFolder(), { recursive: true });
  const workshop = mkdtempSync(path.join(cacheFolder(), "build-"));
  try {
    const site = path.join(workshop, "dist");
    await makeSite(planned, settings, past, await compiled, { snapshots: path.join(workshop, "snapshot"), site }, say);
    const titles = publicTitles(planned, past);
    const leaks = findLeaks(path.join(site, "public"), loaded.internal, loaded.public, titles);
    if (leaks.length > 0) {
      const list = leaks.map(({ file, field }) => `  public/${file}：含有不得公开的“${field}”`);
      throw new BuildStopped(["公开版中发现不得公开的内容，已停止，原有网站未改动：", ...list].join("\n"));
    }
    // A part of the edition says nothing of the rest, which is online.
    const gone = planned.selection.isPart ? 0 : writeWithdrawalList(path.join(site, "public"), readPublished(state));
    if (gone > 0)
      say(`公开版有${gone}个文件要从网站上撤下，见 ${path.join(settings.outDir, "public", WITHDRAWAL_LIST)}`);
    swapIn(site, target);
  } finally {
    deleteQuietly(workshop, realDisk);
  }
  const hashes = editions.flatMap((edition) => [
    ...sheetsOf(planned[edition]).map(({ hash }) => hash),
    ...planned[edition].pages.flatMap(({ made }) => made?.hash ?? []),
  ]);
  rememberSheets(state, hashes, profile.sheetDate);
  rememberPast(planned, past);
  store.prune();
  if (settings.isGrey) say("内部版网页中的图片为黑白预览；打印文件和公开版仍为彩色。");
  const missing = missingSheets(planned.internal.items);
  for (const line of missingSheetLines(missing)) say(line);
  say(
    `完成：内部版 ${path.join(settings.outDir, "internal", "index.html")}，公开版 ${path.join(settings.outDir, "public", "index.html")}`,
  );
  say(countLine(orders[0]!.sheets.length, countOf(missing), warnings.length));
}

/** Makes a part of the sheets and pages into the store, and no site: a run without a shard finds them all there. */
async function makeShard(
  loaded: LoadedEditions,
  settings: Settings,
  shard: Shard,
  say: (line: string) => void,
): Promise<void> {
  const places = placesOf(loaded.internal);
  const part = inShard(selectionOf(settings.selection, places), places, shard);
  const store = new Store(storeFolder());
  const planned = await planEditions(loaded, settings, store, progressOf("排版", say), part);
  const orders = editions.map((edition) => ({ sheets: sheetsOf(planned[edition]), options: planned[edition].options }));
  const { drawn, kept } = await drawSheets(orders, store, progressOf("绘图", say));
  say(
    `第${shard.index}份（共${shard.of}份）完成：新绘${drawn}张，沿用${kept}张。各份都完成后，不写 --shard 再运行一次，汇总成网站。`,
  );
}

/** Files and pages of both editions. Pages are made by a process for each, which sees the edition's snapshot alone. */
async function makeSite(
  planned: PlannedEditions,
  { isGrey }: Settings,
  past: Past,
  compiled: string,
  folders: { readonly snapshots: string; readonly site: string },
  say: (line: string) => void,
): Promise<void> {
  say("正在生成网页……");
  const office = officeLists(planned, past);
  if (office.reprint) say(reprintLine(office.reprint));
  for (const edition of editions) {
    const [own, other] =
      edition === "internal" ? [planned.internal, planned.public] : [planned.public, planned.internal];
    const lists = edition === "internal" ? office : {};
    const places = writeSnapshot(
      own,
      { isGrey: isGrey && edition === "internal", selection: planned.selection, other, ...past, ...lists },
      path.join(folders.snapshots, edition),
    );
    writeEditionFiles(own, lists, path.join(folders.site, edition));
    await writeColumnFiles(places, own.county, path.join(folders.site, edition));
  }
  await Promise.all(
    editions.map((edition) =>
      renderPages(compiled, path.join(folders.snapshots, edition), path.join(folders.site, edition)),
    ),
  );
}

/** `图表12张，因缺数据没有做出3张（见上），提醒2处（见上）`. */
function countLine(made: number, missing: number, warnings: number): string {
  const parts = [
    `共做出图表${made}张`,
    missing === 0 ? "没有因缺数据做不出的" : `因缺数据没有做出${missing}张（见上，逐项见网页“资料清单”）`,
    ...(warnings === 0 ? [] : [`提醒${warnings}处（见上，请核对）`]),
  ];
  return `${parts.join("，")}。`;
}

function progressOf(stage: string, say: (line: string) => void): Progress {
  return (done, total, title) => say(`  ${stage} [${String(done).padStart(String(total).length)}/${total}] ${title}`);
}

function sayWarnings(warnings: readonly Problem[], countyCode: string, say: (line: string) => void): void {
  if (warnings.length === 0) return;
  say(`提醒${warnings.length}处（不影响生成）：`);
  for (const line of problemLines(warnings.map((warning) => maskProblem(warning, countyCode)))) say(line);
}
