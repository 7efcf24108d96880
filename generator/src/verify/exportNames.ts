// Collects the names a library exports, within bounds that no Steam library comes near: tables of a hostile file can
// refer to the same bytes over and over.
import type { ByteReader } from "./byteReader.js";

export const mostExports = 500_000;
const mostCharacters = 32_000_000;

export class ExportNames {
  readonly names = new Set<string>();
  readonly #reader: ByteReader;
  #characters = 0;

  constructor(reader: ByteReader) {
    this.#reader = reader;
  }

  add(name: string): void {
    this.#characters += name.length;
    this.names.add(name);
    if (this.names.size > mostExports || this.#characters > mostCharacters) {
      this.#reader.fail("it exports far more than a Steam library does: this is another file, or a damaged one");
    }
  }
}
