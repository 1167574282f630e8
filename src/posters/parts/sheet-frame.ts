import type { SheetFrame } from "../../items/sheet.ts";
import type { County } from "../../model/county.ts";

/** What a sheet adds to the frame that the county gives. */
export interface FrameTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  /** For boards without figures; see `SheetFrame`. */
  readonly isText?: true;
}

/** The frame of a sheet: its own texts with the county's names, dates and people. */
export function sheetFrame(county: County, texts: FrameTexts): SheetFrame {
  const { profile } = county;
  const { isText } = texts;
  return {
    title: texts.title,
    subtitle: texts.subtitle,
    notes: texts.notes ?? [],
    place: `${profile.parent}${profile.name}`,
    issuer: profile.issuer,
    filledBy: isText ? "" : profile.filledBy,
    reviewedBy: isText ? "" : profile.reviewedBy,
    asOf: isText ? "" : profile.asOf,
    isExample: profile.isExample,
    ...(isText ? { isText } : {}),
  };
}

/** Which year the figures of a sheet are of. */
export function yearSubtitle(year: number): string {
  return `${year}年末建档立卡数据`;
}
