import { foldWidth } from "../fold-width.ts";
import { bad, type Cell, type Fault } from "./cell.ts";

const retype = "在 Excel 中把该列设为“文本”格式后重新填写原值，再导出";

/** Error values of Excel and WPS, and what LibreOffice writes for those that it has no word for. */
const errorValue =
  /^(?:#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA|MACRO\?|#+)|(?:ERR|错误):\s*\d{3})$/i;

/** The same inside other text, of those that nobody writes by hand. */
const errorWithin = /#(?:REF|VALUE|DIV\/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN)!|#N\/A/i;

/** What a program would take for a formula, and the cells that a lost one refers to. */
const formula = /^=[^=\s]/;
const reference = /(?<![A-Za-z\d."”])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.(])/;

/** A text that begins as a formula does and refers to nothing: it may be a name, and is read as it stands. */
export function formulaLike(text: string): Fault | undefined {
  return formula.test(text)
    ? {
        message: "以“=”开头，像是公式，按文字读",
        fix: "确为文字的不必改；是公式的，选择性粘贴为“数值”再导出",
        severity: "warning",
      }
    : undefined;
}

/** Values that a spreadsheet has spoiled beyond repair, whatever the column: error values, `######` and lost formulas. */
export function excelError(text: string): Cell | undefined {
  if (/[#＃:：]/.test(text) && isErrorValue(foldWidth(text)))
    return bad("是表格软件的出错值，原值已丢失", "在原表中改正公式或加宽该列，再导出");
  if (formula.test(text) && reference.test(text))
    return bad("是公式，不是算出的结果", "在 Excel 或 WPS 中复制这一列，选择性粘贴为“数值”，保存后再导出");
  if (text.includes("\uFFFD") || text.includes("锟斤拷"))
    return bad("含有乱码", "文字编码在以前的转换中已损坏，请从原系统重新导出");
  return undefined;
}

const isErrorValue = (text: string): boolean => errorValue.test(text) || errorWithin.test(text);

/** Codes and numbers that Excel turned into scientific notation, such as `6.21224E+11`. */
export function scientific(text: string): Cell | undefined {
  if (!/^\d(?:\.\d+)?E\+\d+$/i.test(text)) return undefined;
  return bad("被 Excel 改成了科学计数法，原来的数字已丢失", retype);
}
