import type { SheetFrame } from "../../items/sheet.ts";
import type { County, Village } from "../../model/county.ts";
import { townshipOf } from "../../statistics/by-place.ts";
import { type FrameTexts, sheetFrame } from "./sheet-frame.ts";

/** The frame of a village's sheet: of the place it says county and township, as the village stands in the title. */
export function villageFrame(county: County, village: Village, texts: FrameTexts): SheetFrame {
  return { ...sheetFrame(county, texts), place: `${county.profile.name}${townshipOf(county, village)?.name ?? ""}` };
}
