// What an encrypted app ticket is wrapped in: a message of Protocol Buffers with five fields, of which all but the ticket
// itself are open to everybody, and to be changed by everybody.
import { ByteReader } from "./byteReader.js";

export interface Envelope {
  version: number;
  /** The checksum of what is encrypted. */
  crc: number;
  /** Bytes of it that are the client's own. */
  userDataBytes: number;
  encrypted: Uint8Array;
}

const numbers: Readonly<Record<number, "version" | "crc" | "userDataBytes">> = {
  1: "version",
  2: "crc",
  3: "userDataBytes",
};
const encryptedField = 5;

/** The wire types of Protocol Buffers. */
const wire = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };

/** @throws RangeError for what is none. */
export function envelopeOf(bytes: Uint8Array): Envelope {
  const envelope: Envelope = { version: 0, crc: 0, userDataBytes: 0, encrypted: new Uint8Array() };
  const reader = new ByteReader(bytes);
  while (!reader.atEnd) {
    const tag = reader.varint();
    const field = Math.floor(tag / 8);
    const known = numbers[field];
    switch (tag % 8) {
      case wire.varint: {
        const value = reader.varint();
        if (known !== undefined) envelope[known] = value;
        break;
      }
      case wire.bytes: {
        const value = reader.bytes(reader.varint());
        if (field === encryptedField) envelope.encrypted = value;
        break;
      }
      case wire.fixed64:
        reader.bytes(8);
        break;
      case wire.fixed32:
        reader.bytes(4);
        break;
      default:
        throw new RangeError(`Wire type ${tag % 8} of field ${field}.`);
    }
  }
  return envelope;
}
