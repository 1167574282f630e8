/** What a township calls itself: 镇, 乡 or, by neither name, 乡镇. */
export function townshipKind(name: string): string {
  return /[镇乡]$/.exec(name)?.[0] ?? "乡镇";
}
