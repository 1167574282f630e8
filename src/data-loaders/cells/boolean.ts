import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";

const yes = new Set(["是", "有", "√", "✓", "✔", "☑", "1", "Y", "YES", "TRUE"]);
const no = new Set(["否", "无", "×", "✗", "✘", "X", "0", "N", "NO", "FALSE"]);

/** 是/否, 有/无, √/×, 1/0, Y/N. */
export function parseBoolean(raw: string): Cell {
  const text = yes.has(raw) || no.has(raw) ? raw : foldWidth(raw).trim().toUpperCase();
  if (yes.has(text)) return { value: true };
  if (no.has(text)) return { value: false };
  return bad("应为“是”或“否”", "也可用 有/无、√/×、1/0、Y/N");
}
