// Opens an encrypted app ticket, which a player's client gets from Steam, by the app's key alone: Steam is not asked.
import { createDecipheriv, createHash } from "node:crypto";
import { ByteReader } from "./byteReader.js";
import { crc32 } from "./crc32.js";
import { envelopeOf } from "./envelope.js";

/** What an encrypted app ticket says. */
export interface AppTicket {
  /** Whose it is. */
  readonly steamId: bigint;
  /** The app that it is for. */
  readonly appId: number;
  /** When Steam looked whether they own the app. */
  readonly issuedAt: Date;
  /** The packages they own it by. */
  readonly licenses: readonly number[];
  /** The DLC that they own. */
  readonly dlc: readonly {
    /** The DLC's own app id. */
    readonly appId: number;
    /** The packages they own it by. */
    readonly licenses: readonly number[];
  }[];
  /** What the client has had put in. */
  readonly userData: Uint8Array;
}

const blockBytes = 16;
/** Behind the ticket, if there is room for both. */
const saltBytes = 8;
const hashBytes = 20;
/** What the second version has between the ticket and these. */
const secondVersionBytes = 20;

/**
 * What an encrypted app ticket says.
 *
 * @param ticket - what the client sent, whole
 * @param key - 32 bytes, as they are or as 64 hexadecimal digits
 * @returns `undefined` if it is none, or was made with another key
 * @throws TypeError for a key that is none
 */
export function openAppTicket(ticket: Uint8Array, key: Uint8Array | string): AppTicket | undefined {
  const keyBytes = keyOf("openAppTicket", key);
  try {
    const { version, crc, userDataBytes, encrypted } = envelopeOf(ticket);
    const plain = decrypt(encrypted, keyBytes);
    if (crc32(plain) !== crc) return undefined;
    const end = userDataBytes + new ByteReader(plain.subarray(userDataBytes)).uint32();
    const hashed = plain.subarray(0, end + (version === 2 ? secondVersionBytes : 0));
    if (!isWhole(hashed, plain.subarray(hashed.length))) return undefined;
    return {
      ...ownership(plain.subarray(userDataBytes, end)),
      userData: Uint8Array.from(plain.subarray(0, userDataBytes)),
    };
  } catch {
    // Cut off, of another key, or nonsense.
    return undefined;
  }
}

/** @throws TypeError, which does not repeat the key. */
export function keyOf(who: string, key: Uint8Array | string): Uint8Array {
  const bytes = typeof key === "string" && /^[\da-f]{64}$/i.test(key) ? Buffer.from(key, "hex") : key;
  if (typeof bytes === "string" || bytes?.length !== 32)
    throw new TypeError(
      `${who}: key: expected 32 bytes, or 64 hexadecimal digits: the key for encrypted app tickets of the app's pages at Steam.`,
    );
  return bytes;
}

/** The first block is the initialisation vector of the others, encrypted by itself. */
function decrypt(encrypted: Uint8Array, key: Uint8Array): Uint8Array {
  const forVector = createDecipheriv("aes-256-ecb", key, null).setAutoPadding(false);
  const vector = Buffer.concat([forVector.update(encrypted.subarray(0, blockBytes)), forVector.final()]);
  const decipher = createDecipheriv("aes-256-cbc", key, vector);
  return Buffer.concat([decipher.update(encrypted.subarray(blockBytes)), decipher.final()]);
}

function isWhole(hashed: Uint8Array, behind: Uint8Array): boolean {
  if (behind.length < saltBytes + hashBytes) return true;
  const hash = createHash("sha1").update(hashed).update(behind.subarray(0, saltBytes)).digest();
  return hash.equals(behind.subarray(saltBytes, saltBytes + hashBytes));
}

function ownership(bytes: Uint8Array): Omit<AppTicket, "userData"> {
  const reader = new ByteReader(bytes);
  // Its own length, and the version.
  reader.bytes(8);
  const steamId = reader.uint64();
  const appId = reader.uint32();
  // Two addresses and flags.
  reader.bytes(12);
  const issuedAt = new Date(reader.uint32() * 1000);
  // Encrypted ones are not said to expire.
  reader.bytes(4);
  const licenses = list(reader, () => reader.uint32());
  const dlc = list(reader, () => ({ appId: reader.uint32(), licenses: list(reader, () => reader.uint32()) }));
  return { steamId, appId, issuedAt, licenses, dlc };
}

function list<Item>(reader: ByteReader, read: () => Item): Item[] {
  return Array.from({ length: reader.uint16() }, read);
}
