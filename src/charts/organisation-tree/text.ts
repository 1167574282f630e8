import { type BoxText, LEADING, levelScale, type Measure } from "./measure.ts";

/** One line of text, centred on `x`; `y` is the middle of the ideographs. Mm. */
export interface PlacedLine {
  readonly part: keyof BoxText;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly headerHeight: number;
}

/** Places a box's lines in its frame (mm): the post centred in the header, name and unit together in the rest. */
export function placeText(measured: Measure, id: string, depth: number, frame: Frame, em: number): PlacedLine[] {
  const box = measured.text.get(id)!;
  const size = (part: keyof BoxText) => measured.proportions[part] * em * levelScale(depth);
  const pitch = (part: keyof BoxText) => size(part) * LEADING;
  const centre = frame.x + frame.width / 2;
  const column = (part: keyof BoxText, top: number): PlacedLine[] =>
    box[part].map((text, index) => ({
      part,
      x: centre,
      y: top + pitch(part) * (index + 0.5),
      size: size(part),
      text,
    }));
  const gap = box.unit.length > 0 ? 0.12 * em : 0;
  const nameHeight = box.name.length * pitch("name");
  const content = nameHeight + gap + box.unit.length * pitch("unit");
  const bodyTop = frame.y + frame.headerHeight + (frame.height - frame.headerHeight - content) / 2;
  return [
    ...column("post", frame.y + (frame.headerHeight - box.post.length * pitch("post")) / 2),
    ...column("name", bodyTop),
    ...column("unit", bodyTop + nameHeight + gap),
  ];
}
