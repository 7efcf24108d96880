/** docs/server-limits.md, from the table in the code. */
export declare function limitsDocument(
  table: Record<string, { default: number; unit: string; what: string; beyond: string }>,
): string;
