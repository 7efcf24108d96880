// Types of elf.mjs, for the tests.
export class ElfLibrary {
  constructor(file: string);
  needed(): string[];
  soname(): string | undefined;
  undefinedSymbols(): string[];
  rename(from: string, to: string): void;
  write(file: string): void;
}
