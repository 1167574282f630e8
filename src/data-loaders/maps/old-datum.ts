import type { Datum } from "./gauss-kruger.ts";
import type { Doubt } from "./reading-of-coordinates.ts";

/** Datums as offices call them. */
export const datumNames: Readonly<Record<Datum, string>> = {
  CGCS2000: "CGCS2000",
  WGS84: "WGS84",
  Xian80: "1980西安坐标系",
  Beijing54: "1954北京坐标系",
};

/** What is to be said of a datum of 1954 or 1980: they lie some tens of metres off, by parameters that are not public. */
export function oldDatum(datum: Datum | undefined): Doubt[] {
  if (datum !== "Xian80" && datum !== "Beijing54") return [];
  const message = `是${datumNames[datum]}，与CGCS2000相差几十到一百多米（A0图上约1毫米），没有改正`;
  return [{ message, fix: "只作示意的可不改；要准确的请自然资源（国土）部门转换为CGCS2000" }];
}
