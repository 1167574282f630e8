import type { SheetData, SheetFrame } from "../../items/sheet.ts";
import { numberSheets, type SheetHead, yetToBeNumbered } from "./sheet-number.ts";

/** A main sheet, and those for what it has no room for. */
interface WithRest<D extends SheetData, R extends SheetData> {
  readonly main: D;
  readonly rest?: readonly R[];
}

/**
 * A main sheet and, where it cannot say everything at a readable size, further ones. `plan` lays them out under a head:
 * that of a single sheet first, and where that is not enough that of a numbered one, whose second line is longer.
 */
export function withRestSheets<D extends SheetData, R extends SheetData>(
  frame: SheetFrame,
  plan: (head: SheetHead) => WithRest<D, R>,
): (D | R)[] {
  const single = plan({ frame });
  if (!single.rest) return [single.main];
  const { main, rest = [] } = plan(yetToBeNumbered({ frame }));
  return numberSheets<D | R>([main, ...rest]);
}
