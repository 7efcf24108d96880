// Types of budgets.mjs, for the tests.
export function keepToBudgets(packed: readonly { name: string; size: number }[]): void;
