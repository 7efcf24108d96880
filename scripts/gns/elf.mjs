// What deploying GameNetworkingSockets has to know of shared libraries on Linux, and to change in them. binutils, which
// come with every compiler there, read them. What changes keeps its length and is changed in place: patchelf weakens no
// symbol version, renames symbols from 0.18 on only, and Debian's newest does not run on the older systems that need it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Set on a needed version, it makes the loader accept a library that does not define that version. */
const VER_FLG_WEAK = 0x2;
/** Where a needed version has its flags. */
const flagsAt = 4;
/** The index of a symbol that asks for no version. */
const VER_NDX_GLOBAL = 1;

export class ElfLibrary {
  #file;
  #description;
  #bytes;

  /** @param {string} file */
  constructor(file) {
    this.#file = file;
    this.#description = readelf(file);
    if (!this.#description.includes("\nDynamic section at"))
      throw new Error(`${file}: has no dynamic section, so it is not a shared library`);
  }

  /** The sonames of the libraries that this one is linked to. */
  needed() {
    return this.#all(/\(NEEDED\).*\[(.*)\]/g).map(([, name]) => name);
  }

  soname() {
    return this.#all(/\(SONAME\).*\[(.*)\]/g)[0]?.[1];
  }

  /** The symbol versions that this library asks others for: `{library, version, index, offset}`. */
  neededVersions() {
    const [, table, lines] =
      /\nVersion needs section.*\n.*Offset: (0x\w+).*\n((?: .*\n)*)/.exec(this.#description) ?? [];
    let library = "";
    return [...(lines ?? "").matchAll(/^ +(\w+):.*(File|Name): (\S+).* (\d+)$/gm)].flatMap(
      ([, at, kind, name, index]) => {
        if (kind === "Name")
          return [{ library, version: name, index, offset: Number(table) + Number.parseInt(at, 16) }];
        library = name;
        return [];
      },
    );
  }

  /** The names of the symbol versions that this library defines. */
  definedVersions() {
    return new Set(this.#all(/^ +\w+: Rev: .*Name: (\S+)/gm).map(([, name]) => name));
  }

  /** Names of the undefined symbols, or of those that ask for one needed version. */
  undefinedSymbols(need) {
    return this.#all(/ UND ([^\s@]+)(?:@\S+ \((\d+)\))?/g)
      .filter(([, , index]) => need === undefined || index === need.index)
      .map(([, name]) => name);
  }

  /** Names of the symbols that others can see. */
  definedSymbols() {
    return this.#all(/ (?:FUNC|OBJECT|NOTYPE) +(?:GLOBAL|WEAK|UNIQUE) +(?:DEFAULT|PROTECTED) +\d+ ([^\s@]+)/g).map(
      ([, name]) => name,
    );
  }

  /** Lets the loader accept a library without this version: its symbols then come from whoever supplies them first. */
  weaken({ offset }) {
    const bytes = this.#changed();
    bytes.writeUInt16LE(bytes.readUInt16LE(offset + flagsAt) | VER_FLG_WEAK, offset + flagsAt);
  }

  /** Takes the symbols of this version from whoever has them, whatever version that one gives them. */
  unversion({ index }) {
    const bytes = this.#changed();
    const [, count, table] =
      /\nVersion symbols section .* contains (\d+) entr.*\n.*Offset: (0x\w+)/.exec(this.#description) ?? [];
    for (let entry = 0; entry < count; entry++) {
      const at = Number(table) + 2 * entry;
      if (bytes.readUInt16LE(at) === Number(index)) bytes.writeUInt16LE(VER_NDX_GLOBAL, at);
    }
  }

  /** Renames this library, one that it needs, or a symbol, wherever it speaks of it. The new name is not the longer one. */
  rename(from, to) {
    if (from.length < to.length) throw new Error(`${this.#file}: cannot rename ${from} to ${to} in place`);
    const bytes = this.#changed();
    const [, start] = this.#all(/ \.dynstr +STRTAB +\w+ (\w+)/g)[0] ?? [];
    // A name that is only the end of another one is not found: that one would change as well.
    const at = bytes.indexOf(`\0${from}\0`, Number.parseInt(start, 16), "latin1");
    if (!(at > 0)) throw new Error(`${this.#file}: cannot rename ${from}, no name of its own in the string table`);
    bytes.write(to.padEnd(from.length, "\0"), at + 1, "latin1");
  }

  /** @param {string} file where to write the library with its changes */
  write(file) {
    writeFileSync(file, this.#changed(), { mode: 0o755 });
  }

  #changed() {
    this.#bytes ??= readFileSync(this.#file);
    return this.#bytes;
  }

  #all(pattern) {
    return [...this.#description.matchAll(pattern)];
  }
}

function readelf(file) {
  const options = ["--wide", "--section-headers", "--dynamic", "--version-info", "--dyn-syms"];
  try {
    const env = { ...process.env, LC_ALL: "C" };
    return execFileSync("readelf", [...options, file], { encoding: "utf8", env, stdio: "pipe", maxBuffer: 2 ** 28 });
  } catch (error) {
    if (error.code === "ENOENT") throw new Error("readelf is missing. Install binutils.");
    throw new Error(`${file}: ${error.stderr?.trim() || error.message}`);
  }
}
