import type { Rng } from "../rng.ts";
import type { Sex } from "./person-names.ts";

/** No division has this code: nobody's number begins like this. */
const fictionalDivision = "990101";
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character after the first 17 of a resident identity number (GB 11643). */
export function checkCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return "10X98765432"[sum % 11]!;
}

/** Hands out identity numbers that agree with birth date and sex, none twice. */
export function identityNumbers(rng: Rng): (birth: string, sex: Sex) => string {
  const given = new Set<string>();
  return (birth, sex) => {
    for (;;) {
      const serial = String(rng.int(0, 99)).padStart(2, "0") + String(rng.int(0, 4) * 2 + (sex === "男" ? 1 : 0));
      const first17 = fictionalDivision + birth.replaceAll("-", "") + serial;
      if (given.has(first17)) continue;
      given.add(first17);
      return first17 + checkCharacter(first17);
    }
  };
}
