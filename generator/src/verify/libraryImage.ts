// What is known of a shared library from its file alone: nothing of it is run.

/** One library for one architecture; a fat file holds several. */
export interface LibraryImage {
  format: "ELF" | "Mach-O" | "PE";
  /** As Node names it (`x64`, `arm64`), or what the file says. */
  architecture: string;
  /** C names, without the underscore that macOS puts in front. */
  exports: ReadonlySet<string>;
}
