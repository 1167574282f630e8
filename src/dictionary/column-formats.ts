import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first sheet inside a workbook. */
const SHEET = "xl/worksheets/sheet1.xml";
/** Archives keep the time of the day where they are made: of this moment it is the same everywhere. */
const WRITTEN = new Date(2015, 0, 1);

/**
 * A workbook whose first sheet has a row of formatted cells under its header → the same with each column formatted like
 * that cell to its end, which the library that writes it cannot do: a number pasted below would be spoilt otherwise.
 */
export function withColumnFormats(workbook: Uint8Array): Uint8Array {
  const files = unzipSync(workbook);
  const sheet = strFromU8(files[SHEET] ?? new Uint8Array());
  const styles = new Map(
    [...sheet.matchAll(/<c r="([A-Z]+)2" s="(\d+)"/g)].map(([, letters = "", style = ""]) => [number(letters), style]),
  );
  const formatted = sheet.replace(/<col min="(\d+)"/g, (col, min: string) => {
    const style = styles.get(Number(min));
    return style === undefined ? col : `${col} style="${style}"`;
  });
  return zipSync({ ...files, [SHEET]: strToU8(formatted) }, { mtime: WRITTEN });
}

/** A → 1, AA → 27. */
const number = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
