// Reads and patches the dynamic section of 64-bit little-endian ELF shared libraries, as far as deploying
// GameNetworkingSockets needs it: what a library needs, which symbol versions it asks for or defines.

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT = {
  NULL: 0n,
  NEEDED: 1n,
  STRTAB: 5n,
  SYMTAB: 6n,
  STRSZ: 10n,
  SONAME: 14n,
  VERSYM: 0x6ffffff0n,
  VERDEF: 0x6ffffffcn,
  VERDEFNUM: 0x6ffffffdn,
  VERNEED: 0x6ffffffen,
  VERNEEDNUM: 0x6fffffffn,
};
/** Set on a needed version, it makes the loader accept a library that does not define that version. */
const VER_FLG_WEAK = 0x2;

export class ElfLibrary {
  #bytes;
  #segments = [];
  #dynamic = [];

  /**
   * @param {Buffer} bytes the whole file; the patching methods change it in place
   * @param {string} name for error messages
   */
  constructor(bytes, name) {
    this.#bytes = bytes;
    const isElf64Little = bytes.length > 64 && bytes.readUInt32BE(0) === 0x7f454c46 && bytes[4] === 2 && bytes[5] === 1;
    if (!isElf64Little) throw new Error(`${name}: not a 64-bit little-endian ELF file`);
    const table = Number(bytes.readBigUInt64LE(32));
    const entrySize = bytes.readUInt16LE(54);
    const entries = bytes.readUInt16LE(56);
    for (let i = 0; i < entries; i++) this.#readProgramHeader(table + i * entrySize);
    if (this.#dynamic.length === 0) throw new Error(`${name}: has no dynamic section, so it is not a shared library`);
  }

  #readProgramHeader(at) {
    const type = this.#bytes.readUInt32LE(at);
    const offset = Number(this.#bytes.readBigUInt64LE(at + 8));
    const address = Number(this.#bytes.readBigUInt64LE(at + 16));
    const size = Number(this.#bytes.readBigUInt64LE(at + 32));
    if (type === PT_LOAD) this.#segments.push({ offset, address, size });
    if (type !== PT_DYNAMIC) return;
    for (let entry = offset; entry < offset + size; entry += 16) {
      const tag = this.#bytes.readBigInt64LE(entry);
      if (tag === DT.NULL) break;
      this.#dynamic.push({ tag, value: Number(this.#bytes.readBigUInt64LE(entry + 8)) });
    }
  }

  #value(tag) {
    return this.#dynamic.find((entry) => entry.tag === tag)?.value;
  }

  /** File offset of a virtual address. */
  #offsetOf(address) {
    const segment = this.#segments.find((s) => address >= s.address && address < s.address + s.size);
    return address - segment.address + segment.offset;
  }

  #string(index) {
    const start = this.#offsetOf(this.#value(DT.STRTAB)) + index;
    return this.#bytes.toString("latin1", start, this.#bytes.indexOf(0, start));
  }

  /** The sonames of the libraries that this one is linked to. */
  needed() {
    return this.#dynamic.filter((entry) => entry.tag === DT.NEEDED).map((entry) => this.#string(entry.value));
  }

  soname() {
    const index = this.#value(DT.SONAME);
    return index === undefined ? undefined : this.#string(index);
  }

  /** The symbol versions that this library asks others for: `{library, version, index, flagsOffset}`. */
  neededVersions() {
    const result = [];
    const start = this.#value(DT.VERNEED);
    if (start === undefined) return result;
    let need = this.#offsetOf(start);
    for (let i = 0; i < this.#value(DT.VERNEEDNUM); i++) {
      const library = this.#string(this.#bytes.readUInt32LE(need + 4));
      let aux = need + this.#bytes.readUInt32LE(need + 8);
      for (let k = 0; k < this.#bytes.readUInt16LE(need + 2); k++) {
        result.push({
          library,
          version: this.#string(this.#bytes.readUInt32LE(aux + 8)),
          index: this.#bytes.readUInt16LE(aux + 6),
          flagsOffset: aux + 4,
        });
        aux += this.#bytes.readUInt32LE(aux + 12);
      }
      need += this.#bytes.readUInt32LE(need + 12);
    }
    return result;
  }

  /** The names of the symbol versions that this library defines. */
  definedVersions() {
    const result = new Set();
    const start = this.#value(DT.VERDEF);
    if (start === undefined) return result;
    let definition = this.#offsetOf(start);
    for (let i = 0; i < this.#value(DT.VERDEFNUM); i++) {
      const aux = definition + this.#bytes.readUInt32LE(definition + 12);
      result.add(this.#string(this.#bytes.readUInt32LE(aux)));
      definition += this.#bytes.readUInt32LE(definition + 16);
    }
    return result;
  }

  /** All symbols: their index, where their name begins, whether another library has to define them. */
  #symbols() {
    const table = this.#offsetOf(this.#value(DT.SYMTAB));
    // The string table follows the symbol table in every linker's output; the loader knows no count either.
    const count = (this.#offsetOf(this.#value(DT.STRTAB)) - table) / 24;
    return Array.from({ length: count - 1 }, (_, i) => {
      const entry = table + (i + 1) * 24;
      const isUndefined = this.#bytes.readUInt16LE(entry + 6) === 0;
      return { index: i + 1, name: this.#bytes.readUInt32LE(entry), isUndefined };
    });
  }

  /** Names of the undefined symbols that ask for the needed version with this index. */
  undefinedSymbols(versionIndex) {
    const versions = this.#offsetOf(this.#value(DT.VERSYM));
    return this.#symbols()
      .filter(
        ({ index, isUndefined }) =>
          isUndefined && (this.#bytes.readUInt16LE(versions + index * 2) & 0x7fff) === versionIndex,
      )
      .map(({ name }) => this.#string(name));
  }

  /** Names of all undefined symbols. */
  undefinedNames() {
    return this.#symbols()
      .filter(({ isUndefined }) => isUndefined)
      .map(({ name }) => this.#string(name));
  }

  /** Lets the loader accept a library without this version: its symbols then come from whoever supplies them first. */
  weaken({ flagsOffset }) {
    this.#bytes.writeUInt16LE(this.#bytes.readUInt16LE(flagsOffset) | VER_FLG_WEAK, flagsOffset);
  }

  /** Has the library call another function wherever it calls the undefined `from`. Both names have the same length. */
  redirect(from, to) {
    mustBeAsLong(from, to);
    const table = this.#offsetOf(this.#value(DT.STRTAB));
    for (const { name, isUndefined } of this.#symbols()) {
      if (!isUndefined || this.#string(name) !== from) continue;
      // A name may be the end of another, longer one, which would change as well.
      if (this.#bytes[table + name - 1] !== 0) throw new Error(`cannot redirect ${from}: another name contains it`);
      this.#bytes.write(to, table + name, "latin1");
    }
  }

  /** Renames this library (its soname) or one that it needs. Both names have the same length: it is done in place. */
  rename(from, to) {
    mustBeAsLong(from, to);
    const table = this.#offsetOf(this.#value(DT.STRTAB));
    for (const { tag, value } of this.#dynamic) {
      const names = tag === DT.NEEDED || tag === DT.SONAME;
      if (names && this.#string(value) === from) this.#bytes.write(to, table + value, "latin1");
    }
  }
}

function mustBeAsLong(from, to) {
  if (Buffer.byteLength(from) !== Buffer.byteLength(to)) throw new Error(`cannot rename ${from} to ${to} in place`);
}
