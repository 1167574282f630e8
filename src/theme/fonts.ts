import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A face that sheets may use. Sheets use these and no other, so that every format finds them. */
export interface FontFace {
  readonly family: "Noto Sans SC" | "Noto Serif SC";
  readonly weight: 400 | 500 | 700 | 900;
  /** Absolute path of the static TTF. */
  readonly path: string;
}

export const SANS = "Noto Sans SC";
export const SERIF = "Noto Serif SC";

const require = createRequire(import.meta.url);

/** SIL OFL 1.1, full static TTF from npm: Typst reads no variable or WOFF fonts. */
export const fontFaces: readonly FontFace[] = [
  {
    family: SANS,
    weight: 400,
    path: require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
  },
  {
    family: SANS,
    weight: 500,
    path: require.resolve("@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf"),
  },
  {
    family: SANS,
    weight: 700,
    path: require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"),
  },
  {
    family: SERIF,
    weight: 900,
    path: require.resolve("@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf"),
  },
];

const bytes = new Map<string, Buffer>();

/** The file of a face, read once per process. */
export function fontBytes(face: FontFace): Buffer {
  let buffer = bytes.get(face.path);
  if (!buffer) {
    buffer = readFileSync(face.path);
    bytes.set(face.path, buffer);
  }
  return buffer;
}

/** The face that a family and weight stand for. Throws on one that sheets may not use: that is our bug. */
export function findFace(family: string, weight: number): FontFace {
  const face = fontFaces.find((candidate) => candidate.family === family && candidate.weight === weight);
  if (!face) throw new Error(`No font face ${family} ${weight}`);
  return face;
}
