/** Where an ICC profile says what it is (ICC.1, 7.2), bytes. */
const HEADER_LENGTH = 128;
const SIGNATURE_AT = 36;
const COLOUR_SPACE_AT = 16;

/** Whether a file is an ICC profile of the four printing inks. */
export function isCmykProfile(bytes: Buffer): boolean {
  const text = (at: number) => bytes.toString("latin1", at, at + 4);
  return bytes.length > HEADER_LENGTH && text(SIGNATURE_AT) === "acsp" && text(COLOUR_SPACE_AT) === "CMYK";
}
