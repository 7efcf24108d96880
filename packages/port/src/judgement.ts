// What is said of a name.

/** In the order of totals: what works first. */
export const statuses = ["supported", "renamed", "differs", "client-only", "removed", "unknown"] as const;

export type Status = (typeof statuses)[number];

/** With one of these a script cannot be ported as it is. */
export const unsupported: ReadonlySet<Status> = new Set(["client-only", "removed", "unknown"]);

export type NameKind = "function" | "signal" | "constant" | "enum" | "enum member" | "property" | "name";

export interface Judgement {
  readonly kind: NameKind;
  readonly status: Status;
  /** The name to write in TypeScript; none for what there is not. */
  readonly target?: string;
  /** Of an unknown name: the nearest one. */
  readonly nearest?: string;
  /** Of what is for clients only: GodotSteam's page, by which advice is given. */
  readonly page?: string;
  /** What to know, in sentences. */
  readonly how?: string;
}
