/** Resident identity numbers, GB 11643: 6 digits of division, 8 of birth, 3 of sequence (odd: male), a check character. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const characters = "10X98765432";

/** The 18th character that belongs to the first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return characters.charAt(sum % 11);
}

/** What an identity number says; the divisions of the first six digits change and are not looked at. */
export interface ResidentId {
  /** ISO date; `undefined` where the calendar has no such day. */
  readonly birth: string | undefined;
  readonly sex: "男" | "女";
  readonly isChecked: boolean;
}

/**
 * Reads an 18-character identity number, or the one a disability card begins with (20 characters: class 1–7 and grade
 * 1–4; 22 with a mark of reissue). `undefined` where the text is neither.
 */
export function readResidentId(text: string): ResidentId | undefined {
  const [, id] = /^(\d{17}[\dX])(?:[1-7][1-4](?:B\d|\d{2})?)?$/.exec(text) ?? [];
  if (id === undefined) return undefined;
  return {
    birth: calendarDay(id.slice(6, 10), id.slice(10, 12), id.slice(12, 14)),
    sex: Number(id[16]) % 2 === 1 ? "男" : "女",
    isChecked: id[17] === checkCharacter(id),
  };
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  const isDay = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isDay ? `${year}-${month}-${day}` : undefined;
}

/** Days of a month (1–12); 0 of any other. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year < 1800 ? 0 : (days[month - 1] ?? 0);
}
