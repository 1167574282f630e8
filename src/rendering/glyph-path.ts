import type { PathCommand } from "opentype.js";

/**
 * Path data of a glyph in whole font units (a thousandth of the em: 0.06 mm on the largest title).
 * opentype.js 2.0's own `toPathData` runs numbers together when one rounds to zero from below, so we write it ourselves.
 */
export function glyphPath(commands: readonly PathCommand[]): string {
  const outlines = commands.map(writeCommand).join("");
  // TrueType outlines come without a closing command; unclosed, a halo would lack the corner where each begins.
  return outlines === "" ? "" : `${outlines.replace(/(?!^)M/g, "ZM")}Z`;
}

function writeCommand(command: PathCommand): string {
  switch (command.type) {
    case "M":
    case "L":
      return `${command.type}${point(command.x, command.y)}`;
    case "Q":
      return `Q${point(command.x1, command.y1)} ${point(command.x, command.y)}`;
    case "C":
      return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(command.x, command.y)}`;
    case "Z":
      // Written by the caller, whether the font has it or not.
      return "";
  }
}

function point(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
