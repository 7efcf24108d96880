// Types of stage.mjs, for the tests.
export function publishedPackages(): string[];
export function stage(name: string, folder: string, checkout: string, platforms: string[]): void;
