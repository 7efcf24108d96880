// The two sides of a process that talk to Steam, each with its own pipe.

export const contextKinds = ["server", "user"] as const;

export type ContextKind = (typeof contextKinds)[number];
