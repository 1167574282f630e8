import type { Paper } from "../theme/paper.ts";
import { planTiles } from "./tiles/plan.ts";
import type { TilePaper } from "./tiles/tile-paper.ts";

/** What every sheet can be had as; `webp` is the picture for galleries. */
export const formats = ["svg", "png", "pdf", "webp"] as const;
/** Besides, where an option asks for it: the picture in printing inks, and the sheet cut into pages of a desk printer. */
export type Format = (typeof formats)[number] | "cmyk" | "tiles";

export const cmykKinds = ["tiff", "jpeg"] as const;
export type CmykKind = (typeof cmykKinds)[number];

/** An ICC profile that the print shop gave. */
export interface PressProfile {
  /** Absolute path. */
  readonly path: string;
  /** Of the file's bytes, for the cache. */
  readonly hash: string;
}

export interface RenderOptions {
  /** Resolution of the PNG at the sheet's own size. */
  readonly dpi: number;
  /** Colour beyond the trim edge of the PDF and the CMYK picture, mm; none where absent. */
  readonly bleed?: number;
  readonly cmyk?: CmykKind;
  /** Without one, sharp's own CMYK profile is used. */
  readonly profile?: PressProfile;
  readonly tile?: TilePaper;
  /** The gallery picture as a photocopy shows it. */
  readonly isGrey?: boolean;
}

/** 100 dpi at A0 is sharper than the eye at one metre. */
export const DEFAULT_DPI = 100;

const CMYK_ENDINGS: Readonly<Record<CmykKind, string>> = { tiff: "tif", jpeg: "jpg" };

/** The formats that a sheet of this paper gets. A sheet that a desk printer takes whole is not cut. */
export function formatsFor(paper: Paper, { cmyk, tile }: RenderOptions): readonly Format[] {
  const extras: Format[] = [];
  if (cmyk) extras.push("cmyk");
  if (tile && planTiles(paper, tile)) extras.push("tiles");
  return [...formats, ...extras];
}

/** Name of a sheet's file: poor-villages-map.pdf, poor-villages-map-cmyk.tif, poor-villages-map-tiles-A4.pdf. */
export function fileName(id: string, format: Format, { cmyk = "tiff", tile = "A4" }: RenderOptions): string {
  if (format === "cmyk") return `${id}-cmyk.${CMYK_ENDINGS[cmyk]}`;
  return format === "tiles" ? `${id}-tiles-${tile}.pdf` : `${id}.${format}`;
}

/** What the bytes of a format depend on besides the sheet and the drawing code, for the store. */
export function variantOf(format: Format, { dpi, bleed = 0, cmyk, profile, tile, isGrey }: RenderOptions): string {
  const bled = bleed > 0 ? `bleed${bleed}` : "";
  switch (format) {
    case "png":
      return String(dpi);
    case "pdf":
      return bled;
    case "cmyk":
      return `${cmyk} ${dpi} ${bled} ${profile?.hash ?? "own"}`;
    case "tiles":
      return String(tile);
    case "webp":
      return isGrey ? "grey" : "";
    default:
      return "";
  }
}
