// Types of elf.mjs, for the tests.
export interface NeededVersion {
  library: string;
  version: string;
  index: string;
}
export class ElfLibrary {
  constructor(file: string);
  needed(): string[];
  soname(): string | undefined;
  neededVersions(): NeededVersion[];
  undefinedSymbols(need?: NeededVersion): string[];
  unversion(need: NeededVersion): void;
  rename(from: string, to: string): void;
  write(file: string): void;
}
