import type { LabelProps } from "../../charts/parts/label.tsx";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { HotlineBlock } from "./hotline-blocks.ts";

/** A strip of telephone lines as running text, mm. */
export interface PhoneStrip {
  readonly labels: readonly LabelProps[];
  readonly height: number;
}

/** Size of the text, of body text; spaces and line height in sizes. */
const STRIP = { size: 1.1, number: 1.1, between: 1.1, afterName: 0.35, leading: 1.75, beside: 1 };

/**
 * Whom to ask and whom to complain to, one after the other in as many rows as they need; a head, a name and its number
 * stay together. The number is never broken, a name too long for the strip is set smaller.
 */
export function planPhoneStrip(blocks: readonly HotlineBlock[], width: number, type: TypeScale): PhoneStrip {
  const size = type.body * STRIP.size;
  const room = width - 2 * STRIP.beside * size;
  const items = blocks.flatMap(({ title, lines }) =>
    lines.map(({ name, number }, index) => {
      const head = { text: title, size, weight: 700, fill: palette.redDark } as const;
      const figures = { text: number, size: size * STRIP.number, weight: 700 } as const;
      const others = index === 0 ? [head, figures] : [figures];
      const taken = others.reduce((sum, text) => sum + textWidth(text.text, text) + STRIP.afterName * size * 1.1, 0);
      const fitting = Math.max(type.floor, Math.min(size, (room - taken) / textWidth(name, { size: 1 })));
      return itemOf([...(index === 0 ? [head] : []), { text: name, size: fitting }, figures]);
    }),
  );
  const labels: LabelProps[] = [];
  let [x, row] = [0, 0];
  for (const item of items) {
    if (x > 0 && x + item.width > room + 1e-6) [x, row] = [0, row + 1];
    const y = (row + 0.5) * STRIP.leading * size;
    labels.push(...item.labels.map((label) => ({ ...label, x: STRIP.beside * size + x + label.x, y })));
    x += item.width + STRIP.between * size;
  }
  return { labels, height: items.length > 0 ? (row + 1) * STRIP.leading * size : 0 };
}

interface Item {
  readonly labels: readonly Omit<LabelProps, "y">[];
  readonly width: number;
}

function itemOf(texts: readonly Omit<LabelProps, "x" | "y">[]): Item {
  let width = 0;
  const labels = texts.map((text, index) => {
    const x = width + (index > 0 ? STRIP.afterName * text.size : 0);
    width = x + textWidth(text.text, text);
    return { ...text, x };
  });
  return { labels, width };
}
