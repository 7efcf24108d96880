// Types of elf.mjs, for the tests.
export interface NeededVersion {
  library: string;
  version: string;
  index: number;
  flagsOffset: number;
}

export class ElfLibrary {
  constructor(bytes: Buffer, name: string);
  needed(): string[];
  soname(): string | undefined;
  neededVersions(): NeededVersion[];
  definedVersions(): Set<string>;
  undefinedSymbols(versionIndex: number): string[];
  undefinedNames(): string[];
  weaken(version: NeededVersion): void;
  redirect(from: string, to: string): void;
  rename(from: string, to: string): void;
}
