/** ISO date → 2015年3月31日, as dates are written on official sheets. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
