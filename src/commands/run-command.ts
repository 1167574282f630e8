import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "../integration/build.ts";
import { recordPrinting } from "../integration/past/record-printed.ts";
import { recordPublication } from "../integration/publication/record-publication.ts";
import { readSettings } from "../integration/settings.ts";
import { runCheck } from "./check.ts";
import { datasetLine } from "./dataset-line.ts";
import { dayOf } from "./day-of.ts";
import { writeDictionary } from "./dictionary.ts";
import { failureText } from "./failure-text.ts";
import { newCounty } from "./new-county.ts";
import { type Arguments, readArguments } from "./read-arguments.ts";
import { TEMPLATE_FOLDER, writeTemplates } from "./template.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Does what a command line asks for. Returns the exit code; what goes wrong is said on stderr. */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(args, process.env, ROOT));
  } catch (error) {
    complain(failureText(error));
    return 1;
  }
}

async function run({ command, hasDataset, environment, out, county, isJson }: Arguments): Promise<number> {
  process.chdir(ROOT);
  Object.assign(process.env, environment);
  // Machines get JSON and nothing else.
  const note = command === "check" && isJson ? complain : say;
  if (hasDataset) note(datasetLine(readSettings().dataset, ROOT));
  if (command === "check") return runCheck(readSettings(), isJson, say, note) ? 0 : 1;
  if (command === "build") await buildSite(readSettings(), say);
  else if (command === "print") await print(out, environment.BROWSER);
  else if (command === "printed") await recordPrinting(readSettings(), dayOf(environment.DATE), say);
  else if (command === "published") recordPublication(readSettings(), dayOf(environment.DATE), say);
  else if (command === "dev") await serve();
  else if (command === "desk") await openDesk();
  else if (command === "contact-sheet") await drawContactSheet();
  else if (county) await newCounty({ ...county, ...(out ? { out: path.resolve(out) } : {}) }, ROOT, say);
  else if (command === "template") await writeTemplates(path.resolve(out ?? TEMPLATE_FOLDER), say);
  else writeDictionary(ROOT, say);
  return 0;
}

/** Astro is loaded for this alone: it is slow to start and needs system files that some Windows lack. */
async function serve(): Promise<void> {
  const { serveSite } = await import("../integration/dev/serve.ts");
  await serveSite(readSettings(), say);
}

/** Loads what answers a browser, which no other command needs. */
async function openDesk(): Promise<void> {
  const { startDesk } = await import("../desk/start-desk.ts");
  await startDesk(ROOT, say);
}

/** Loads what drives a browser, which no other command needs. */
async function print(out: string | undefined, browser: string | undefined): Promise<void> {
  const { printPlaces } = await import("../integration/print/print-places.ts");
  await printPlaces(readSettings(), { ...(out ? { out } : {}), ...(browser ? { browser } : {}) }, say);
}

/** What draws pictures takes most of a second to load, and no other command draws in this process. */
async function drawContactSheet(): Promise<void> {
  const { writeContactSheet } = await import("./contact-sheet.ts");
  await writeContactSheet(readSettings(), say);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
