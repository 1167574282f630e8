/** ISO date → 2015年3月31日, as dates are written on official sheets. */
export function formatDate(iso: string): string {
  return `${formatMonth(iso)}${Number(iso.split("-")[2])}日`;
}

/** ISO date → 2015年3月. */
export function formatMonth(iso: string): string {
  const [year, month] = iso.split("-").map(Number);
  return `${year}年${month}月`;
}
