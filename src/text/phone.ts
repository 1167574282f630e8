/** A number of eleven digits. */
const ELEVEN = /^(1\d{2})(\d{4})(\d{4})$/;

/** A telephone number as it is read aloud: 13800001234 → 138 0000 1234; lines of offices stay as they are written. */
export function spokenPhone(number: string): string {
  return number.replace(ELEVEN, "$1 $2 $3");
}
