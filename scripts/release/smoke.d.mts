// Types of smoke.mjs, for the tests.
export const installed: string[];
export function makeProject(folder: string, ports?: { game: number; query: number }): void;
export function runServer(folder: string, how?: { command?: string[]; env?: Record<string, string> }): void;
