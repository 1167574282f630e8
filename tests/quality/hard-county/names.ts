/** Names that a sheet has trouble with: twelve characters, two, one beginning like the next, two scripts. */
const odd = [
  "格桑梅朵曲宗达瓦尼玛新村",
  "岔村",
  "马家山村",
  "马家山上村",
  "马家山中村",
  "马家山下村",
  "阿依·买买提村",
  "Tashi Norbu村",
  "第一百二十三生产建设新村",
];

const first = ["柳树", "石门", "高桥", "黑水", "白杨", "金沙", "南坪", "罗家", "胡麻"];
const second = ["沟村", "梁村", "坝村", "台子村", "湾里村", "岭上新村", "嘴村"];

/** `count` different names; the odd ones come first. */
export function villageNames(count: number): string[] {
  const plain = second.flatMap((end) => first.map((start) => start + end));
  const names = [...odd, ...plain];
  // Names of the other townships are told apart by a third part.
  return Array.from({ length: count }, (_, index) => names[index] ?? `上${names[index - names.length + odd.length]!}`);
}
