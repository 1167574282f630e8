import type { AnyPrintout } from "./printout.ts";
import type { AnyWall } from "./wall.ts";

/** Whatever the catalogue holds. */
export type AnyItem = AnyWall | AnyPrintout;
