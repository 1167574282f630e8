import { breakLines } from "../../text/line-break.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { BoardTownship } from "./props.ts";

/** Sizes and heights on the board, of the villages' text. */
export const EMS = {
  areaName: 2.2,
  areaHeight: 3.5,
  strip: 0.6,
  name: 1.75,
  nameHeight: 2.5,
  remark: 1.05,
  remarkHeight: 1.6,
  line: 1.55,
  padding: 0.75,
  star: 0.95,
  afterStar: 0.12,
  between: 0.9,
};

/** A village's name in the running text of its township, `x` from the left edge of the text, mm. */
export interface BoardWord {
  readonly text: string;
  readonly isPoor: boolean;
  /** Whether the sign stands before it; not before the rest of a name that was broken. */
  readonly hasStar: boolean;
  readonly x: number;
  readonly line: number;
}

/** A township's card as far as it does not depend on where it stands. */
export interface CardText {
  readonly nameSize: number;
  readonly remarkSize: number;
  /** Beside the name, or in a line of its own. */
  readonly isRemarkBeside: boolean;
  readonly words: readonly BoardWord[];
  /** mm. */
  readonly height: number;
}

/** Sets a township's card `width` mm wide, the villages in text of `size` mm. */
export function cardText({ name, remark, villages }: BoardTownship, width: number, size: number): CardText {
  const room = width - 2 * EMS.padding * size;
  const nameSize = Math.min(EMS.name * size, room / textWidth(name, { size: 1, weight: 700 }));
  const nameWidth = textWidth(name, { size: nameSize, weight: 700 });
  const remarkWidth = textWidth(remark, { size: EMS.remark * size });
  const remarkSize = Math.min(EMS.remark * size, (EMS.remark * size * room) / remarkWidth);
  const isRemarkBeside = nameWidth + size + remarkWidth <= room;
  const words = running(villages, room, size);
  const lines = (words.at(-1)?.line ?? -1) + 1;
  const height = EMS.nameHeight + (isRemarkBeside ? 0 : EMS.remarkHeight) + lines * EMS.line + 2 * EMS.padding;
  return { nameSize, remarkSize, isRemarkBeside, words, height: height * size };
}

/** Villages one after the other, lines broken between them; a name longer than a line is broken itself. */
function running(villages: BoardTownship["villages"], room: number, size: number): BoardWord[] {
  const words: BoardWord[] = [];
  let line = 0;
  let x = 0;
  for (const { name, isPoor } of villages) {
    const weight = isPoor ? 700 : 400;
    const star = isPoor ? (EMS.star + EMS.afterStar) * size : 0;
    for (const [index, text] of breakLines(name, room - star, { size, weight }).entries()) {
      const width = (index === 0 ? star : 0) + textWidth(text, { size, weight });
      if (x > 0 && x + width > room) {
        x = 0;
        line += 1;
      }
      words.push({ text, isPoor, hasStar: isPoor && index === 0, x, line });
      x += width + EMS.between * size;
    }
  }
  return words;
}
