import sharp from "sharp";
import { composeSheet } from "../../rendering/compose.ts";
import { outlineText } from "../../rendering/outline.ts";
import { renderPng } from "../../rendering/png.ts";
import type { SheetPlan } from "../planning/plan-edition.ts";
import { type ContactHead, ContactWords } from "./contact-words.tsx";
import { contactItem } from "./items.ts";
import { placeContactSheet } from "./place.ts";

/** The resolution at which a mm of the layout is one pixel. */
const PIXEL_PER_MM = 25.4;

/** Colours are few, so a palette gives a third of the bytes. */
const PNG = { palette: true, colours: 128, effort: 10, dither: 0 } as const;

/** A sheet and its gallery picture. */
export interface ContactPicture {
  readonly sheet: SheetPlan;
  readonly picture: Buffer;
}

/** One picture of many sheets with their titles, clauses and papers: PNG, 2400 pixels wide. `isGrey`: as a photocopy. */
export async function contactSheet(
  pictures: readonly ContactPicture[],
  head: ContactHead,
  isGrey: boolean,
): Promise<Buffer> {
  const byItem = new Map(pictures.map(({ sheet, picture }) => [contactItem(sheet), picture]));
  const plan = placeContactSheet([...byItem.keys()]);
  const size = { width: plan.width, height: plan.height };
  const words = outlineText(await composeSheet(<ContactWords plan={plan} head={head} />, size));
  const base = await renderPng(words, size, PIXEL_PER_MM);
  const cells = plan.rows.flatMap((row) => row.cells);
  const small = await Promise.all(
    cells.map(async ({ item, picture: { left, top, width, height } }) => ({
      input: await sharp(byItem.get(item)!).resize({ width, height, fit: "fill" }).png().toBuffer(),
      left,
      top,
    })),
  );
  const whole = await sharp(base).composite(small).png().toBuffer();
  return (isGrey ? sharp(whole).greyscale() : sharp(whole)).png(PNG).toBuffer();
}
