// What a binary for Windows asks of the system: the tables of imports and exports in a PE32+ file.

const machines = { 34404: "x64", 43620: "arm64" };

/** @returns {import("./inspect.mjs").Asks} */
export function inspectPe(_file, bytes) {
  const { cpu, oldest, libraries, exports } = peFile(bytes);
  return { cpu, oldest, libraries, fromProgram: [], exports };
}

/** The same, with where its table of exports is, and where in the file an address is. */
export function peFile(bytes) {
  const header = bytes.readUInt32LE(0x3c);
  const optional = header + 24;
  const sectionCount = bytes.readUInt16LE(header + 6);
  const firstSection = optional + bytes.readUInt16LE(header + 20);
  const sections = Array.from({ length: sectionCount }, (_, index) => {
    const at = firstSection + 40 * index;
    return {
      address: bytes.readUInt32LE(at + 12),
      size: bytes.readUInt32LE(at + 8),
      file: bytes.readUInt32LE(at + 20),
    };
  });
  const inFile = (address) => {
    const section = sections.find((each) => address >= each.address && address < each.address + each.size);
    return address - section.address + section.file;
  };
  const text = (address) => bytes.toString("latin1", inFile(address), bytes.indexOf(0, inFile(address)));
  const directory = (index) => bytes.readUInt32LE(optional + 112 + 8 * index);

  const libraries = [];
  for (let at = inFile(directory(1)); bytes.readUInt32LE(at + 12) !== 0; at += 20)
    libraries.push(text(bytes.readUInt32LE(at + 12)));
  const exportTable = inFile(directory(0));
  const names = inFile(bytes.readUInt32LE(exportTable + 32));
  const count = bytes.readUInt32LE(exportTable + 24);
  const exports = Array.from({ length: count }, (_, index) => text(bytes.readUInt32LE(names + 4 * index)));
  const oldest = `Windows ${bytes.readUInt16LE(optional + 48)}.${bytes.readUInt16LE(optional + 50)}`;
  const cpu = machines[bytes.readUInt16LE(header + 4)];
  return { cpu, oldest, libraries, exports, exportTable, inFile };
}
