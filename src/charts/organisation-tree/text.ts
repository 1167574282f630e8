import type { Frame } from "../parts/frame.ts";
import { levelScale } from "./emphasis.ts";
import { type BoxText, LEADING, type Measure, TEXT_GAP, textHeight } from "./measure.ts";

/** One line of text, centred on `x`; `y` is the middle of the ideographs. Mm. */
export interface PlacedLine {
  readonly part: keyof BoxText;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

interface HeadedFrame extends Frame {
  readonly headerHeight: number;
}

/** Places a box's lines in its frame (mm): the post centred in the header, name, unit and note together in the rest. */
export function placeText(measured: Measure, id: string, depth: number, frame: HeadedFrame, em: number): PlacedLine[] {
  const box = measured.text.get(id)!;
  const own = em * levelScale(measured.emphasis, depth);
  const size = (part: keyof BoxText) => measured.proportions[part] * own;
  const height = (part: keyof BoxText) => textHeight(box[part].length, measured.proportions[part], part) * own;
  const column = (part: keyof BoxText, top: number): PlacedLine[] =>
    box[part].map((text, index) => ({
      part,
      x: frame.x + frame.width / 2,
      y: top + size(part) * LEADING * (index + 0.5),
      size: size(part),
      text,
    }));
  const content = height("name") + height("unit") + height("note");
  const bodyTop = frame.y + frame.headerHeight + (frame.height - frame.headerHeight - content) / 2;
  const unitTop = bodyTop + height("name");
  const gap = TEXT_GAP * own;
  return [
    ...column("post", frame.y + (frame.headerHeight - height("post")) / 2),
    ...column("name", bodyTop),
    ...column("unit", unitTop + gap),
    ...column("note", unitTop + height("unit") + gap),
  ];
}
