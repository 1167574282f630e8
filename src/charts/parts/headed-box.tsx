import { round } from "../../theme/round.ts";
import { type Frame, rectangle } from "./frame.ts";

/** A rectangle in mm with rounded corners, its upper part tinted. */
export interface HeadedBoxProps extends Frame {
  /** Height of the tinted upper part; none where absent. */
  readonly headerHeight?: number;
  readonly radius: number;
  readonly fill: string;
  readonly headerFill?: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** A box with a header. The border is drawn last, inside the frame, so that neighbours keep their distance. */
export function HeadedBox(props: HeadedBoxProps) {
  const { headerHeight, headerFill, fill, stroke, strokeWidth } = props;
  const inset = strokeWidth / 2;
  const x = props.x + inset;
  const y = props.y + inset;
  const width = props.width - strokeWidth;
  const height = props.height - strokeWidth;
  const frame = { ...rectangle({ x, y, width, height }), rx: round(props.radius) };
  return (
    <>
      <rect {...frame} fill={fill} />
      {headerHeight && headerFill ? (
        <path d={header(x, y, width, headerHeight - inset, props.radius)} fill={headerFill} />
      ) : null}
      <rect {...frame} fill="none" stroke={stroke} stroke-width={round(strokeWidth)} />
    </>
  );
}

/** Upper part: round above, straight below. */
function header(x: number, y: number, width: number, height: number, radius: number): string {
  const r = round(radius);
  return [
    `M${round(x)},${round(y + height)}`,
    `V${round(y + radius)}a${r},${r},0,0,1,${r},${-r}`,
    `H${round(x + width - radius)}a${r},${r},0,0,1,${r},${r}`,
    `V${round(y + height)}Z`,
  ].join("");
}
