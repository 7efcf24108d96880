// The two sides of a process that talk to Steam, each with its own pipe.

export const contextKinds = ["server", "user"] as const;

export type ContextKind = (typeof contextKinds)[number];

/** As names of types and constants have them. */
export const contextLabels = { server: "Server", user: "User" } as const satisfies Record<ContextKind, string>;
