// SDK versions as Valve writes them, `1.64` or `1.65a`, and their order.

/** As a pattern for JSON schema. */
export const versionPattern = "^\\d{1,3}\\.\\d{1,3}[a-z]?$";

/** Orders SDK versions: 1.9, 1.60, 1.65, 1.65a, 1.66. What is none is taken for newer than all. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
}

function parts(version: string): [number, number, string] {
  const [, major, minor, letter = ""] = /^(\d+)\.(\d+)([a-z]?)$/.exec(version) ?? [];
  return major === undefined ? [Number.POSITIVE_INFINITY, 0, version] : [Number(major), Number(minor), letter];
}

/** The SDKs that a statement holds for; without limits, all. */
export interface Versioned {
  since?: string;
  until?: string;
}

export function holdsFor(sdkVersion: string, { since, until }: Versioned): boolean {
  return (
    (since === undefined || compareVersions(sdkVersion, since) >= 0) &&
    (until === undefined || compareVersions(sdkVersion, until) <= 0)
  );
}
