import { spacedName } from "../../text/person-name.ts";
import { palette } from "../../theme/palette.ts";
import { type Block, blank, type Tier } from "./block.ts";
import type { Person } from "./props.ts";
import { FIXED, HEADS, type Sizes, space } from "./sizes.ts";
import { placed, setText } from "./text-lines.ts";

/** Colours of the text on a box: in its header and beneath. */
export const INKS: Readonly<Record<keyof typeof HEADS, { readonly title: string; readonly body: string }>> = {
  leader: { title: palette.cream, body: palette.white },
  head: { title: palette.ink, body: palette.ink },
  aside: { title: palette.ink, body: palette.ink },
};

/** Whose box it is: what stands in its header, and the person. */
interface HeadOf {
  readonly title: string;
  readonly remark?: string | undefined;
  readonly person: Person | undefined;
  readonly tier: keyof typeof HEADS;
}

/**
 * A head's box: the title on a tinted header, beneath it the name, the post where the title does not say it, and the
 * unit; at least so high (mm). A body that is nobody's is a header alone.
 */
export function personBox({ title, remark, person, tier }: HeadOf, width: number, sizes: Sizes, least = 0): Block {
  const { em, floor } = sizes;
  const scale = HEADS[tier];
  const isRepeated = person?.isRepeated ?? false;
  const ink = isRepeated ? { title: palette.ink, body: palette.ink } : INKS[tier];
  const room = width - 2 * FIXED.padding * em;
  const middle = width / 2;
  const style = (size: number, weight: 400 | 500 | 700, fill: string) =>
    ({ size: Math.max(floor, size * em), weight, fill, anchor: "middle" }) as const;
  const isBody = (person?.name ?? "") !== "";
  const titleText = setText(
    remark ? `${title}　${remark}` : title,
    room,
    style(isBody ? scale.title : scale.name, isBody && tier !== "head" ? 500 : 700, ink.title),
    sizes,
  );
  const headerHeight = titleText.height + 2 * space("title", sizes);
  const post = person && person.post !== title ? person.post : "";
  const texts = [
    setText(spacedName(person?.name ?? ""), room, style(scale.name, 700, ink.body), sizes),
    setText(post, room, style(scale.unit, 500, ink.body), sizes),
    setText(person?.unit ?? "", room, style(scale.unit, 400, ink.body), sizes),
  ];
  const textHeight = texts.reduce((sum, text) => sum + text.height, 0);
  const bodyHeight = textHeight > 0 ? textHeight + 2 * space("head", sizes) : 0;
  const height = Math.max(least, headerHeight + bodyHeight);
  let top = headerHeight + (height - headerHeight - textHeight) / 2;
  const labels = texts.flatMap((text) => {
    const own = placed(text, middle, top);
    top += text.height;
    return own;
  });
  return {
    ...blank(height),
    boxes: [{ x: 0, y: 0, width, height, headerHeight, tier: tier satisfies Tier, isRepeated }],
    labels: [...placed(titleText, middle, space("title", sizes)), ...labels],
  };
}
