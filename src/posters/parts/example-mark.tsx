import type { SheetKind } from "../../items/sheet.ts";
import { SANS } from "../../theme/fonts.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";

interface ExampleMarkProps {
  readonly width: number;
  readonly height: number;
  readonly kind: SheetKind;
}

/** A quiet diagonal 示例数据 (示例文本) across the sheet, so that no sample is taken for a real statistic. */
export function ExampleMark({ width, height, kind }: ExampleMarkProps) {
  const size = Math.min(width, height) * 0.15;
  const [x, y] = [round(width / 2), round(height / 2)];
  return (
    <text
      x={x}
      y={round(height / 2 + size * 0.38)}
      font-family={SANS}
      font-weight={700}
      font-size={round(size)}
      letter-spacing={round(size * 0.4)}
      text-anchor="middle"
      fill={palette.ink}
      opacity="0.035"
      transform={`rotate(-28 ${x} ${y})`}
    >
      {kind === "board" ? "示例文本" : "示例数据"}
    </text>
  );
}
