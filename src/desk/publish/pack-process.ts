import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { zipFolder } from "../../integration/print/zip-folder.ts";

// Puts the public edition, the first argument, into the folder that is the second: as a folder and as an archive.

const [from = "", folder = ""] = process.argv.slice(2);
mkdirSync(path.dirname(folder), { recursive: true });
const fresh = mkdtempSync(path.join(path.dirname(folder), ".shangqiang-"));
try {
  const site = path.join(fresh, "网站");
  cpSync(from, site, { recursive: true });
  zipFolder(site, path.join(fresh, "网站.zip"));
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
