// Tells enums that are bit sets from those that are choices: a bit set's type must admit combinations.

/** Whether members combine: single bits, with at most a few masks beside them, more bits than counting would need. */
export function isBitSet(values: readonly number[]): boolean {
  const bits = values.filter((value) => value > 0 && Number.isInteger(Math.log2(value)));
  const masks = values.filter((value) => value !== 0 && !bits.includes(value));
  return bits.length >= 3 && masks.length <= 1 && Math.max(...bits) > values.length;
}
