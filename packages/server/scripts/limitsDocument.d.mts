/** docs/server-limits.md, from the tables in the code. */
export declare function limitsDocument(
  table: Record<string, { default: number; unit: string; what: string; beyond: string; counted?: string }>,
  defaults: Record<string, { default: string | number | boolean; what: string; shown?: string }>,
): string;
