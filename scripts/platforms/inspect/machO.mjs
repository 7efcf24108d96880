// What a binary for macOS asks of the system: the load commands and symbols of a 64-bit Mach-O file.

const machines = { 16777223: "x64", 16777228: "arm64" };
const command = { symbols: 0x2, library: 0xc, signature: 0x1d, buildVersion: 0x32, minimumMacos: 0x24 };
/** Of a symbol: its kind, whether it is known outside; where it is looked for, if nobody in particular has it. */
const external = 0x01;
const kind = 0x0e;
const anywhere = 0xfe;

/** @returns {import("./inspect.mjs").Asks} */
export function inspectMachO(_file, bytes) {
  const asks = { cpu: machines[bytes.readUInt32LE(4)], libraries: [], fromProgram: [], exports: [], isSigned: false };
  let at = 32;
  for (let index = 0; index < bytes.readUInt32LE(16); index++) {
    const field = (offset) => bytes.readUInt32LE(at + offset);
    const type = field(0) & 0x7fffffff;
    if (type === command.library) asks.libraries.push(textAt(bytes, at + field(8)));
    else if (type === command.signature) asks.isSigned = true;
    else if (type === command.buildVersion) asks.oldest = version(field(12));
    else if (type === command.minimumMacos) asks.oldest = version(field(8));
    else if (type === command.symbols) readSymbols(bytes, { at: field(8), count: field(12), names: field(16) }, asks);
    at += field(4);
  }
  return asks;
}

function readSymbols(bytes, { at, count, names }, asks) {
  for (let symbol = at; symbol < at + 16 * count; symbol += 16) {
    const type = bytes.readUInt8(symbol + 4);
    // The debugger's, or of this file only.
    if ((type & 0xe0) !== 0 || (type & external) === 0 || (type & 0x10) !== 0) continue;
    const name = textAt(bytes, names + bytes.readUInt32LE(symbol)).replace(/^_/, "");
    if ((type & kind) !== 0) asks.exports.push(name);
    else if (bytes.readUInt16LE(symbol + 6) >> 8 === anywhere) asks.fromProgram.push(name);
  }
}

function textAt(bytes, at) {
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}

function version(packed) {
  return `macOS ${packed >> 16}.${(packed >> 8) & 0xff}`;
}
