import { textWidth } from "../../theme/glyphs.ts";

/** Height of a name with the space around it, of its size. */
const HEIGHT = 1.2;

/** Ground (mm²) that names of a size cover, the space between them included. */
export function namesArea(names: readonly string[], size: number): number {
  return names.reduce((sum, name) => sum + (textWidth(name, { size }) + size) * size * HEIGHT, 0);
}
