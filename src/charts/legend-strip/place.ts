import { textWidth } from "../../theme/glyphs.ts";
import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { poorSignWidth } from "../parts/poor-sign.tsx";

/** What an entry explains: a fill, or a kind of village, whose name stands as on its cards. */
export interface StripEntry {
  readonly fill?: ClassFill;
  /** Whether its name is the sign of a poor village. */
  readonly isSign?: boolean;
  readonly label: string;
  readonly count: string;
}

/** A title and what stands under it. */
export interface StripSection {
  readonly title: string;
  readonly entries: readonly StripEntry[];
}

export interface LegendStripProps {
  readonly sections: readonly StripSection[];
  /** mm. */
  readonly width: number;
  readonly type: TypeScale;
}

/** An entry with the left edge of its swatch or sign, the middle of its row, and where label and count begin; mm. */
export interface PlacedEntry {
  readonly entry: StripEntry;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly countX: number;
}

/** Sections one under another, their entries in rows as long as the width allows. */
export interface PlacedStrip {
  /** Of all text, mm. */
  readonly size: number;
  readonly titles: readonly { readonly text: string; readonly y: number }[];
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

/** Of `type.label`, and in sizes of the text. */
export const EMS = { text: 1.15, title: 1.7, row: 1.75, swatchWidth: 2.6, swatchHeight: 1.15, gap: 0.55, apart: 1.6 };

/** Lays a legend out that has width, and little height to spare. */
export function placeLegendStrip({ sections, width, type }: LegendStripProps): PlacedStrip {
  const size = type.label * EMS.text;
  const titles: { text: string; y: number }[] = [];
  const entries: PlacedEntry[] = [];
  let top = 0;
  for (const section of sections) {
    titles.push({ text: section.title, y: top + (EMS.title / 2) * size });
    top += EMS.title * size;
    let x = 0;
    for (const entry of section.entries) {
      const own = widths(entry, size);
      if (x > 0 && x + own.whole > width) {
        x = 0;
        top += EMS.row * size;
      }
      entries.push({ entry, x, y: top + (EMS.row / 2) * size, labelX: x + own.mark, countX: x + own.mark + own.label });
      x += own.whole + EMS.apart * size;
    }
    top += EMS.row * size;
  }
  return { size, titles, entries, height: top };
}

function widths({ fill, isSign, label, count }: StripEntry, size: number) {
  const gap = EMS.gap * size;
  const mark = fill ? EMS.swatchWidth * size + gap : 0;
  const name = isSign ? poorSignWidth(label, size) : textWidth(label, { size, weight: 700 });
  return { mark, label: name + gap, whole: mark + name + gap + textWidth(count, { size }) };
}
