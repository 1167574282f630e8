import type { Field } from "../model/fields.ts";
import type { ProfileReader } from "./profile-reader.ts";

const KEY = "分级界限";
/** As many limits as part the colours of a map. */
const MOST = 4;
const FIX = "写成由小到大的百分数，一至四个，如 [3, 5, 10, 20]";

const field: Field = {
  header: KEY,
  type: "decimal",
  unit: "%",
  min: 0,
  max: 100,
  privacy: "public",
  note: FIX,
  hint: FIX,
};

/**
 * 分级界限 of 县.json: limits between the classes of the poverty rate, in percent; `undefined` where it is absent or wrong.
 * The exit line has to be among four, or have room beside fewer.
 */
export function readRateLimits(reader: ProfileReader, exitRate: number | undefined): readonly number[] | undefined {
  const limits = reader.values(KEY, field).filter((value) => typeof value === "number");
  if (limits.length === 0) return undefined;
  const written = limits.join("、");
  const isAscending = limits.every((limit, index) => limit > (limits[index - 1] ?? 0));
  if (!isAscending) {
    reader.report(KEY, "应由小到大，不能重复，也不能是0", FIX, written);
    return undefined;
  }
  if (limits.every((limit) => limit < 1)) {
    reader.report(KEY, "应写百分数，不写小数", FIX, written);
    return undefined;
  }
  const exit = exitRate === undefined ? undefined : Number((exitRate * 100).toPrecision(12));
  const isMissing = exit !== undefined && !limits.includes(exit);
  if (limits.length + (isMissing ? 1 : 0) > MOST) {
    const extra = isMissing ? `；脱贫退出线${exit}%也是一个界限` : "";
    reader.report(KEY, `最多${MOST}个界限${extra}`, FIX, written);
    return undefined;
  }
  return limits;
}
