/** Text → GB18030 bytes, by inverting the platform's decoder over the two-byte range (enough for any sample here). */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]));
}

const bytesOf = new Map<string, readonly number[]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const bytes = [lead, trail];
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== "\uFFFD" && !bytesOf.has(character)) bytesOf.set(character, bytes);
  }
}
