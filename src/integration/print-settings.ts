import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type CmykKind, cmykKinds, type PressProfile, type RenderOptions } from "../rendering/format.ts";
import { isCmykProfile } from "../rendering/icc-header.ts";
import { type TilePaper, tilePapers } from "../rendering/tiles/tile-paper.ts";

/** What a print shop or a desk printer needs besides. */
export type PrintSettings = Pick<RenderOptions, "bleed" | "cmyk" | "profile" | "tile">;

/** Names the variable that cannot be meant so, and what it should be. */
type Complain = (variable: string, message: string) => void;

const MOST_BLEED = 10;

/** Reads BLEED, CMYK, ICC_PROFILE and TILE. */
export function readPrintSettings(environment: NodeJS.ProcessEnv, complain: Complain): PrintSettings {
  const bleed = readBleed(environment.BLEED, complain);
  const cmyk = readChoice<CmykKind>("CMYK", environment.CMYK?.toLowerCase(), cmykKinds, complain);
  const profile = readProfile(environment.ICC_PROFILE, complain);
  const tile = readChoice<TilePaper>("TILE", environment.TILE?.toUpperCase(), tilePapers, complain);
  if (profile && !environment.CMYK) complain("ICC_PROFILE", "只用于四色图片，要同时写 --cmyk tiff 或 --cmyk jpeg");
  return {
    ...(bleed > 0 ? { bleed } : {}),
    ...(cmyk ? { cmyk } : {}),
    ...(profile ? { profile } : {}),
    ...(tile ? { tile } : {}),
  };
}

function readBleed(value: string | undefined, complain: Complain): number {
  const bleed = Number(value || 0);
  if (bleed >= 0 && bleed <= MOST_BLEED) return bleed;
  complain("BLEED", `应为 0—${MOST_BLEED} 之间的数（出血的毫米数，印刷厂一般要 3）`);
  return 0;
}

function readChoice<T extends string>(
  variable: string,
  value: string | undefined,
  choices: readonly T[],
  complain: Complain,
): T | undefined {
  const chosen = choices.find((choice) => choice === value);
  if (value && !chosen) complain(variable, `应为 ${choices.join(" 或 ")}`);
  return chosen;
}

/** The profile that the print shop gave, or nothing. */
function readProfile(value: string | undefined, complain: Complain): PressProfile | undefined {
  if (!value) return undefined;
  const file = path.resolve(value);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    complain("ICC_PROFILE", "找不到这个文件，或者打不开");
    return undefined;
  }
  if (isCmykProfile(bytes)) return { path: file, hash: createHash("sha256").update(bytes).digest("hex").slice(0, 8) };
  complain("ICC_PROFILE", "不是四色（CMYK）的 ICC 特性文件，请向印刷厂要 .icc 或 .icm 文件");
  return undefined;
}
