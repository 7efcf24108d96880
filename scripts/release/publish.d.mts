// Types of publish.mjs, for the tests.
export interface Registry {
  integrityOf(name: string, version: string): Promise<string | undefined>;
  publish(tarball: string, tag: string): Promise<void>;
  tag(name: string, version: string, tag: string): Promise<void>;
  deprecate(name: string, version: string, message: string): Promise<void>;
}
export function publish(
  packed: readonly { name: string; version: string; tarball: string }[],
  registry: Registry,
  tags: readonly string[],
): Promise<string[]>;
export function rollBack(
  packages: readonly { name: string; version: string; previous: string }[],
  registry: Registry,
  options: { tags: readonly string[]; reason: string },
): Promise<void>;
