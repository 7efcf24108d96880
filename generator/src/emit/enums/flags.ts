// Tells enums that are bit sets from those that are choices: a bit set's type must admit combinations.

/** Whether members combine: single bits, with at most a few masks beside them, more bits than counting would need. */
export function isBitSet(values: readonly number[]): boolean {
  // `..._Force32Bit` pins the size of an enum and says nothing about its meaning.
  const meant = values.filter((value) => value !== 0x7fffffff);
  const bits = meant.filter((value) => value > 0 && Number.isInteger(Math.log2(value)));
  const masks = meant.filter((value) => value !== 0 && !bits.includes(value));
  return bits.length >= 3 && masks.length <= 1 && Math.max(...bits) > meant.length;
}
