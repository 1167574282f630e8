import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { realDisk, renamePatiently } from "../../disk/disk.ts";
import { fingerprint } from "../../rendering/import-closure.ts";
import { SNAPSHOT_VARIABLE } from "../../site/read-snapshot.ts";
import { deleteQuietly } from "../output/staging.ts";
import { cacheFolder, projectRoot } from "../project.ts";
import { runScript } from "../run-script.ts";

const scriptFile = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The pages, compiled for the present code: made at most once for each version of it. Returns their folder. */
export async function compilePages(): Promise<string> {
  const root = projectRoot();
  const target = path.join(cacheFolder(), "pages", pagesFingerprint(root));
  if (existsSync(target)) return target;
  mkdirSync(path.dirname(target), { recursive: true });
  const making = mkdtempSync(path.join(path.dirname(target), "making-"));
  try {
    await runScript(scriptFile("./compile.ts"), [making]);
  } catch (error) {
    deleteQuietly(making, realDisk);
    if (existsSync(target)) return target;
    throw error;
  }
  removeOthers(path.dirname(target), path.basename(target));
  if (!existsSync(target)) return renamePatiently(making, target, realDisk) ? target : making;
  // Another run was faster; its pages are as good, and may be in use already.
  deleteQuietly(making, realDisk);
  return target;
}

/** Renders every page of the edition that a snapshot describes into a folder. */
export async function renderPages(compiled: string, snapshot: string, outDir: string): Promise<void> {
  await runScript(scriptFile("./render-edition.ts"), [compiled, outDir], { [SNAPSHOT_VARIABLE]: snapshot });
}

/** Pages, what they import, and what is served as it is. */
function pagesFingerprint(root: string): string {
  const files = (folder: string) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return fingerprint(root, [
    ...files("src/pages"),
    ...files("public"),
    "src/integration/pages/compile.ts",
    "src/integration/pages/entry.ts",
  ]);
}

/** Pages of earlier versions of the code. */
function removeOthers(folder: string, kept: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== kept && !name.startsWith("making-")) deleteQuietly(path.join(folder, name), realDisk);
  }
}
