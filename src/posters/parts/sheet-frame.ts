import type { SheetFrame, SheetKind } from "../../items/sheet.ts";
import type { County } from "../../model/county.ts";

/** What a sheet adds to the frame that the county gives. */
export interface FrameTexts {
  readonly kind: SheetKind;
  readonly title: string;
  readonly subtitle: string;
  /** The one thing that the sheet says; see `SheetFrame`. */
  readonly message?: string;
  readonly notes?: readonly string[];
}

/** The frame of a sheet: its own texts with the county's names, dates and people. Only charts and tables are filled in. */
export function sheetFrame(county: County, texts: FrameTexts): SheetFrame {
  const { profile } = county;
  const { kind, title, subtitle, message } = texts;
  const isFilledIn = kind === "chart";
  return {
    kind,
    title,
    subtitle,
    ...(message === undefined ? {} : { message }),
    notes: texts.notes ?? [],
    place: `${profile.parent}${profile.name}`,
    issuer: profile.issuer,
    filledBy: isFilledIn ? profile.filledBy : "",
    reviewedBy: isFilledIn ? profile.reviewedBy : "",
    asOf: kind === "board" ? "" : profile.asOf,
    isExample: profile.isExample,
  };
}

/** Which year the figures of a sheet are of. */
export function yearSubtitle(year: number): string {
  return `${year}年末建档立卡数据`;
}
