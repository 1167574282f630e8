/** What a sheet can be had as; `webp` is the picture for galleries. */
export const formats = ["svg", "png", "pdf", "webp"] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  /** Resolution of the PNG at the sheet's own size. */
  readonly dpi: number;
}

/** 100 dpi at A0 is sharper than the eye at one metre. */
export const DEFAULT_DPI = 100;
