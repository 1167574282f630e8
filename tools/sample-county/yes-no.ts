/** 是 or 否, as the exports write a boolean. */
export function yesNo(value: boolean): "是" | "否" {
  return value ? "是" : "否";
}
