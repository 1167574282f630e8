import { SANS } from "../../theme/fonts.ts";
import { CENTRE_TO_BASELINE, textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { squeezedPieces } from "../../theme/squeeze.ts";

/** One line of text in a chart. Position in mm; `y` is the middle of the ideographs unless `baseline` is set. */
export interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly weight?: 400 | 500 | 700 | 900;
  readonly family?: string;
  readonly fill?: string;
  readonly letterSpacing?: number;
  /** Width in mm of a halo drawn beneath the characters. */
  readonly halo?: number;
  readonly haloFill?: string;
  /** Take `y` as the baseline. */
  readonly baseline?: boolean;
}

/**
 * Live text, where its punctuation is squeezed in several pieces. A halo becomes outlined paths beneath it when the sheet
 * is rendered (renderers disagree on `paint-order`).
 */
export function Label(props: LabelProps) {
  const pieces = squeezedPieces(props.text);
  if (pieces.length < 2) return <Piece {...props} />;
  const widths = pieces.map((_, index) => textWidth(pieces.slice(0, index + 1).join(""), props));
  const left = props.x - widths.at(-1)! * SHARE_LEFT[props.anchor ?? "start"];
  return (
    <>
      {pieces.map((text, index) => {
        const x = left + widths[index]! - textWidth(text, props);
        return <Piece key={x} {...props} text={text} x={x} anchor="start" />;
      })}
    </>
  );
}

/** Share of a label's width at the left of its anchor. */
export const SHARE_LEFT = { start: 0, middle: 0.5, end: 1 };

function Piece(props: LabelProps) {
  const y = props.baseline ? props.y : props.y + CENTRE_TO_BASELINE * props.size;
  return (
    <text
      x={round(props.x)}
      y={round(y)}
      font-family={props.family ?? SANS}
      font-size={round(props.size)}
      font-weight={props.weight ?? 400}
      text-anchor={props.anchor ?? "start"}
      fill={props.fill ?? palette.ink}
      {...(props.letterSpacing ? { "letter-spacing": round(props.letterSpacing) } : {})}
      {...(props.halo ? { "data-halo": round(props.halo), "data-halo-fill": props.haloFill ?? palette.paper } : {})}
    >
      {props.text}
    </text>
  );
}
