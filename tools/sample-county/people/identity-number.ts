import { checkCharacter } from "../../../src/model/resident-id.ts";
import type { Rng } from "../rng.ts";
import type { Sex } from "./person-names.ts";

/** No division has this code: nobody's number begins like this. */
const fictionalDivision = "990101";

/** An identity number for a birth date and a sex. */
export type IdentityFor = (birth: string, sex: Sex) => string;

/** Hands out identity numbers that agree with birth date and sex, none twice. */
export function identityNumbers(rng: Rng): IdentityFor {
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
