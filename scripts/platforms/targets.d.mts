// Types of targets.mjs, for the tests.
export const targets: readonly { name: string; os: string; cpu: string; libc: string | undefined }[];
