// Types of localBuild.mjs, for the tests.
export function localBuild(folder: string): (kind: string, target: object) => string | undefined;
