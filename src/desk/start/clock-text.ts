/** A time of this machine as people say it: 2015年4月10日 9:05. */
export function clockText(time: Date): string {
  const minutes = String(time.getMinutes()).padStart(2, "0");
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${time.getHours()}:${minutes}`;
}
