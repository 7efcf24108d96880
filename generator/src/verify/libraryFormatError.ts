// A file that is no library, or a damaged one: which file, where in it, and what is wrong there.

export class LibraryFormatError extends Error {
  readonly file: string;

  /** @param offset - in bytes from the start of the file; undefined if it is the file as a whole */
  constructor(file: string, what: string, offset?: number) {
    super(`${file}${offset === undefined ? "" : `, offset 0x${offset.toString(16)}`}: ${what}`);
    this.name = "LibraryFormatError";
    this.file = file;
  }
}
