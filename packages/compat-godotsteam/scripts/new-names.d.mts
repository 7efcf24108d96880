/** `RESULT_NEW = 134`, of each member of an enum that the facts lack. */
export function newNames(
  facts: { members: Readonly<Record<string, number>> },
  members: Readonly<Record<string, number>>,
): string[];
