import { changeReasons } from "../../model/code-tables.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** The first reasons of the code table are those for which a household grows. */
const increases: readonly string[] = changeReasons.values.slice(0, 3);

/** Warnings about 人口增减: a change that does not lead from the size before to the size after, a reason of the other kind. */
export function memberChangeChecks({ memberChanges }: ParsedTables): Problem[] {
  return memberChanges.rows.flatMap(({ row, line }): Problem[] => {
    const { kind, before, after, reason } = row;
    if (kind !== "增加" && kind !== "减少") return [];
    const isIncrease = kind === "增加";
    const grows = before === undefined || after === undefined ? undefined : after - before;
    const wrongWay = grows !== undefined && (isIncrease ? grows <= 0 : grows >= 0);
    const isKnown = reason !== undefined && (changeReasons.values as readonly string[]).includes(reason);
    return [
      ...(wrongWay
        ? [
            warning(
              memberChanges,
              { line, column: "变动后人数", value: after },
              `与变动前人数${before}、变动类型“${kind}”不符`,
              "核对变动前后的人数",
            ),
          ]
        : []),
      ...(isKnown && increases.includes(reason) !== isIncrease
        ? [
            warning(
              memberChanges,
              { line, column: "变动原因", value: reason },
              `不是“${kind}”的原因`,
              "核对变动类型和变动原因",
            ),
          ]
        : []),
    ];
  });
}
