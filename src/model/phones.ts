/** Which telephone numbers belong to an office rather than to a person. */

const officeLine = [
  /^0(?:10|2\d)\d{8}$/, // two-digit area codes
  /^0[3-9]\d{2}\d{7,8}$/, // three-digit area codes
  /^[2-9]\d{6,7}$/, // without area code
  /^(?:1\d{2,5}|9\d{4,5})$/, // service numbers such as 12317
  /^[48]00\d{7}$/,
];

/**
 * Whether every number in the cell is a land line or a hotline. Anything not recognised counts as a person's own
 * telephone, so that a doubtful number never becomes public.
 */
export function isOfficeLine(phone: string): boolean {
  const numbers = phone.split(/[、,，;；/\s]+/).filter((part) => part !== "");
  const digits = numbers.map((number) => number.replace(/[-—()（）]/g, ""));
  return digits.length > 0 && digits.every((number) => officeLine.some((pattern) => pattern.test(number)));
}
