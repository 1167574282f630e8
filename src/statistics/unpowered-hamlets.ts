import type { Village } from "../model/county.ts";

/** 自然村数 less 通电自然村数: hamlets without electricity; `undefined` where either is unknown or they contradict. */
export function unpoweredHamlets({ hamletCount, poweredHamlets }: Village): number | undefined {
  if (hamletCount === undefined || poweredHamlets === undefined || poweredHamlets > hamletCount) return undefined;
  return hamletCount - poweredHamlets;
}
