/** ISO date → 2015年3月31日, as dates are written on official sheets; a month alone stays one. */
export function formatDate(iso: string): string {
  const day = iso.split("-")[2];
  return day === undefined ? formatMonth(iso) : `${formatMonth(iso)}${Number(day)}日`;
}

/** ISO date → 2015年3月. */
export function formatMonth(iso: string): string {
  const [year, month] = iso.split("-").map(Number);
  return `${year}年${month}月`;
}
