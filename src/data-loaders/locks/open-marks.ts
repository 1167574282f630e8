import { existsSync } from "node:fs";
import path from "node:path";

/** What Excel and Word, WPS and LibreOffice put beside a file while they have it open. */
const marksOf = (name: string): readonly string[] => [`~$${name}`, `.~${name}`, `.~lock.${name}#`];

/** The mark that lies beside a file (absolute path) which an office program has open; `undefined` where there is none. */
export function openMark(absolute: string): string | undefined {
  const folder = path.dirname(absolute);
  return marksOf(path.basename(absolute)).find((mark) => existsSync(path.join(folder, mark)));
}
