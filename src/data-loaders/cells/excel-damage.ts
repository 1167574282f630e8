import { bad, type Cell } from "./cell.ts";

const retype = "在 Excel 中把该列设为“文本”格式后重新填写原值，再导出";

/** Values that Excel has spoiled beyond repair, whatever the column: its error values and `######`. */
export function excelError(text: string): Cell | undefined {
  if (text.startsWith("#") && /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|#+)$/.test(text)) {
    return bad("是 Excel 的出错值，原值已丢失", "在原表中改正公式或加宽该列，再导出");
  }
  if (text.includes("\uFFFD") || text.includes("锟斤拷"))
    return bad("含有乱码", "文字编码在以前的转换中已损坏，请从原系统重新导出");
  return undefined;
}

/** Codes and numbers that Excel turned into scientific notation, such as `6.21224E+11`. */
export function scientific(text: string): Cell | undefined {
  if (!/^\d(?:\.\d+)?E\+\d+$/i.test(text)) return undefined;
  return bad("被 Excel 改成了科学计数法，原来的数字已丢失", retype);
}
