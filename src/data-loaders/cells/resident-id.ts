import { readResidentId } from "../../model/resident-id.ts";
import { bad, type Cell, type Fault } from "./cell.ts";
import { parseIdentifier } from "./code.ts";

const fromPaper = "对照身份证或户口簿改正";

/** A resident ID or disability card number; doubtful ones are kept with a warning, only what Excel spoiled is an error. */
export function parseResidentId(text: string): Cell {
  const read = parseIdentifier(text);
  if (typeof read.value !== "string") return read;
  const value = read.value.replaceAll(" ", "").toUpperCase();
  const id = readResidentId(value);
  if (id?.isChecked !== true && isRounded(value)) {
    return bad(
      "末三位是000，校验不符，应是被 Excel 按数字保存后舍去了末尾",
      "在 Excel 中把该列设为“文本”格式后，从原系统重新导出或重新填写原值",
    );
  }
  const fault = id ? faultOf(id) : shapeFault(value);
  return { value, ...(fault ? { fault } : {}) };
}

/** Excel keeps 15 digits of a number and fills the rest with zeros. */
const isRounded = (value: string): boolean => /^\d{15}000$/.test(value);

const doubtful = (message: string, fix: string): Fault => ({ message, fix, severity: "warning" });

function faultOf({ birth, isChecked }: NonNullable<ReturnType<typeof readResidentId>>): Fault | undefined {
  if (birth === undefined) return doubtful("的第7至14位不是日历上有的出生日期", fromPaper);
  if (!isChecked) return doubtful("的校验码（第18位）不对，号码中可能有一位写错", fromPaper);
  return undefined;
}

function shapeFault(value: string): Fault {
  if (/^\d{15}$/.test(value)) return doubtful("是15位旧身份证号", "换成18位身份证号");
  const length = [...value].length;
  return doubtful(`不是18位身份证号（也不是20位或22位残疾人证号），现有${length}位`, fromPaper);
}
