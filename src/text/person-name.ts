/** Two ideographs, with whatever space an office put between them. */
const TWO_CHARACTERS = /^(\p{Script=Han})[\s\u3000]*(\p{Script=Han})$/u;

/** A person's name as rosters print it: 戴平 → 戴　平, so that it is as wide as a name of three characters. */
export function spacedName(name: string): string {
  return name.trim().replace(TWO_CHARACTERS, "$1\u3000$2");
}
