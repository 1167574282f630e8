/** Heights that add up in floating point may be this much too large, mm. */
const TOLERANCE = 1e-6;

/** How many parts a list of things needs, in their order, when each part holds at most `capacity` mm; a taller thing has one of its own. */
export function partsNeeded(heights: readonly number[], capacity: number): number {
  let parts = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const height of heights) {
    if (used + height > capacity + TOLERANCE) {
      parts += 1;
      used = 0;
    }
    used += height;
  }
  return parts;
}

/**
 * The numbers of things in each of `count` parts of nearly one height, none over `capacity` mm. `count` must be at least
 * what `partsNeeded` says and at most the number of things.
 */
export function partsByHeight(heights: readonly number[], capacity: number, count: number): number[] {
  const parts: number[] = [];
  let start = 0;
  for (let left = count; left > 1; left -= 1) {
    const length = partLength(heights.slice(start), capacity, left);
    parts.push(length);
    start += length;
  }
  return [...parts, heights.length - start];
}

/** Things of the first of `left` parts: as many as make an equal share, or more where the other parts could not hold the rest. */
function partLength(heights: readonly number[], capacity: number, left: number): number {
  const share = heights.reduce((sum, height) => sum + height, 0) / left;
  let length = 1;
  let used = heights[0]!;
  const isRestTooMuch = () => partsNeeded(heights.slice(length), capacity) > left - 1;
  while (length < heights.length - (left - 1)) {
    const next = used + heights[length]!;
    const isEnough = used >= share - TOLERANCE || next > capacity + TOLERANCE;
    if (isEnough && !isRestTooMuch()) break;
    used = next;
    length += 1;
  }
  return length;
}
