import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { placesOf } from "../../catalogue/places.ts";
import { selectionOf } from "../../catalogue/selection.ts";
import { realDisk } from "../../disk/disk.ts";
import type { County } from "../../model/county.ts";
import { Store } from "../../rendering/store.ts";
import { tableWorkbook } from "../../rendering/table-workbook.ts";
import { readPrinted } from "../../state/printed.ts";
import { BuildStopped } from "../build-stopped.ts";
import { writeSnapshot } from "../edition/write-snapshot.ts";
import { DEFAULT_PRINT_DIR, isLitter, namedFew, prepareTarget } from "../output/output-folder.ts";
import { clearLeftovers, deleteQuietly } from "../output/staging.ts";
import { swapIn } from "../output/swap-in.ts";
import { compilePages, renderPages } from "../pages/make-pages.ts";
import { reprintOf } from "../past/reprint.ts";
import { drawSheets } from "../planning/draw-sheets.ts";
import { sheetsOf, titlesOf } from "../planning/edition.ts";
import { loadEditions } from "../planning/editions.ts";
import { type PlannedEditions, planEditions } from "../planning/plan-editions.ts";
import { cacheFolder, projectRoot, stateFolder, storeFolder } from "../project.ts";
import type { Settings } from "../settings.ts";
import { findBrowser } from "./find-browser.ts";
import { openPrinter, type PagePrinter } from "./page-printer.ts";
import { personalFiles } from "./personal-files.ts";
import { FOLDERS, openFolders } from "./print-folders.ts";
import { type PrintEntry, printList } from "./print-list.ts";
import { safeName } from "./print-names.ts";
import { placePage } from "./print-pages.ts";
import { placeSheet, printFormats, sheetText } from "./print-sheets.ts";
import { sincePrinted } from "./since-printed.ts";
import { zipFolder } from "./zip-folder.ts";

const LIST = "印刷清单.xlsx";
const OWN: readonly string[] = [...Object.values(FOLDERS).flatMap((name) => [name, `${name}.zip`]), LIST];

/** What the command adds to the settings of all. */
export interface PrintOptions {
  readonly out?: string;
  /** Path of the browser. */
  readonly browser?: string;
}

/**
 * Makes the whole print job of the places that the settings ask for: sheets and pages as PDF in two folders, what may
 * leave the office apart from what may not, an archive of each, and a list. Throws DataError, UnknownSelection or
 * BuildStopped; without a browser it says so and makes the rest.
 */
export async function printPlaces(
  settings: Settings,
  { out, browser }: PrintOptions,
  say: (line: string) => void,
): Promise<void> {
  const loaded = loadEditions(settings.dataset);
  const called = calledAs(settings, loaded.internal);
  const target = path.resolve(projectRoot(), out ?? path.join(DEFAULT_PRINT_DIR, safeName(called)));
  prepareTarget(target, realDisk, checkStrangers);
  const store = new Store(storeFolder());
  const planned = await planEditions(loaded, settings, store, progress("排版", say));
  const { internal } = planned;
  if (sheetsOf(internal).length + internal.pages.filter(({ made }) => made).length === 0)
    throw new BuildStopped("没有可以打印的图表和资料页，没有写出任何文件。");
  const order = sheetsOf(internal).map((sheet) => ({
    sheets: [sheet],
    options: internal.options,
    formats: printFormats(sheet.paper, internal.options),
  }));
  await drawSheets(order, store, progress("绘图", say));
  mkdirSync(cacheFolder(), { recursive: true });
  const workshop = mkdtempSync(path.join(cacheFolder(), "print-"));
  try {
    const fresh = path.join(workshop, "job");
    const printer = await printerFor(browser, say);
    const entries = await fill(planned, loaded.public, fresh, workshop, printer, say).finally(() => printer?.close());
    for (const name of Object.values(FOLDERS)) zipFolder(path.join(fresh, name), path.join(fresh, `${name}.zip`));
    writeFileSync(path.join(fresh, LIST), await tableWorkbook([printList(called, entries)]));
    swapIn(fresh, target);
    const inShop = entries.filter(({ folder }) => folder === FOLDERS.shop).length;
    say(
      `完成：${path.relative(projectRoot(), target)}，打印店${inShop}件，内部${entries.length - inShop}件，见${LIST}`,
    );
    say("“内部”文件夹含个人信息，不得交给打印店，不得上网。");
  } finally {
    deleteQuietly(workshop, realDisk);
  }
}

async function fill(
  { internal, public: published, selection }: PlannedEditions,
  publicCounty: County,
  fresh: string,
  workshop: string,
  printer: PagePrinter | undefined,
  say: (line: string) => void,
): Promise<PrintEntry[]> {
  const folders = openFolders(fresh, internal.county);
  const site = path.join(workshop, "site");
  const pages = internal.pages.filter(({ made }) => made !== undefined);
  if (printer && pages.length > 0) {
    const snapshot = path.join(workshop, "snapshot");
    writeSnapshot(internal, { isGrey: false, selection, other: published, isLazy: true }, snapshot);
    await renderPages(await compilePages(), snapshot, site);
  }
  const sheets = sheetsOf(internal);
  const printed = readPrinted(stateFolder(internal.county.profile.code));
  const since = sincePrinted(printed, reprintOf(internal, printed, selection));
  const personal = personalFiles(
    [
      ...sheets.map((sheet) => ({ key: sheet.drawKey, text: sheetText(sheet) })),
      ...pages.map(({ made }) => ({ key: made!.files.html!, text: readFileSync(made!.files.html!, "utf8") })),
    ],
    { internal: internal.county, published: publicCounty, titles: titlesOf(published) },
    path.join(workshop, "said"),
  );
  const entries = sheets.map((sheet) => {
    const isPersonal = sheet.item.edition === "internal" || personal.has(sheet.drawKey);
    return placeSheet(
      sheet,
      { isPersonal, since: since.sheet(`${sheet.place.code}/${sheet.id}`) },
      folders,
      internal.options,
      internal.store,
    );
  });
  const step = progress("打印", say);
  for (const [index, page] of pages.entries()) {
    const isPersonal = personal.has(page.made!.files.html!);
    const { item, place, made } = page;
    const order = { page, isPersonal, since: since.page(`${place.code}/${item.id}`, made!.hash), site };
    entries.push(await placePage(order, folders, printer));
    if (printer) step(index + 1, pages.length, page.made!.title);
  }
  return entries;
}

/** The places of the job by name: the highest of those that were asked for. */
function calledAs({ selection }: Settings, county: County): string {
  const { hasPlace } = selectionOf(selection, placesOf(county));
  const chosen = placesOf(county).filter(({ code }) => hasPlace(code));
  const codes = new Set(chosen.map(({ code }) => code));
  return chosen
    .filter(({ parent }) => parent === undefined || !codes.has(parent))
    .map(({ name }) => name)
    .join("、");
}

/** The browser that was named, or the machine's; none, and a word about it, where there is none or it does not start. */
async function printerFor(named: string | undefined, say: (line: string) => void): Promise<PagePrinter | undefined> {
  if (named !== undefined && !existsSync(named)) throw new BuildStopped(`--browser：没有这个文件：${named}`);
  const found = named ?? findBrowser();
  const advice = "资料页没有打印成PDF，图表照常做好。请安装 Chrome 或 Edge 后再运行，或用 --browser 写出浏览器的路径。";
  if (found === undefined) {
    say(`没有找到可以打印网页的浏览器（Chrome、Edge 或 Chromium）：${advice}`);
    return undefined;
  }
  try {
    return await openPrinter(found);
  } catch {
    say(`浏览器 ${found} 不能启动：${advice}`);
    return undefined;
  }
}

/** The target is replaced whole: it may hold nothing but an earlier print job. */
function checkStrangers(target: string): void {
  clearLeftovers(path.dirname(target), realDisk);
  const found = existsSync(target) ? readdirSync(target) : [];
  const strangers = found.filter((name) => !OWN.includes(name) && !isLitter(name));
  if (strangers.length > 0)
    throw new BuildStopped(
      `${target} 中有不是打印成果的内容（${namedFew(strangers)}），为免误删已停止，请换一个文件夹。`,
    );
}

const progress =
  (stage: string, say: (line: string) => void) =>
  (done: number, total: number, title: string): void =>
    say(`  ${stage} [${String(done).padStart(String(total).length)}/${total}] ${title}`);
