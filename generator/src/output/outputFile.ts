// What an emitter hands to the writer: one file, not yet stamped nor formatted.

export interface OutputFile {
  /** Relative to the repository root, with forward slashes. */
  path: string;
  /** Without the header comment: the writer stamps it. */
  content: string;
  language: OutputLanguage;
  /** The emitter's name, for the stamp: `native`, `typed`. */
  emitter: string;
  /** The headers the content comes from, for the stamp: `isteamgameserver.h`. */
  sources: string[];
}

/** `header`: an interface header, laid out by its emitter. `data`: lines that need neither stamp nor format. */
export type OutputLanguage = "cpp" | "header" | "ts" | "json" | "md" | "data";
